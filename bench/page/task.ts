/** What all contenders are given, and what each must be able to do. */
import type {BackendName} from '../../src/contract/backend'
import type {NamedArray} from '../../src/contract/checkpoint'
import type {OptimizerName, Training} from '../../src/contract/training'
import {firstWeights} from '../../src/engine/parts/weights'
import {type Layout, layoutOf} from '../../src/variants/layout'
import type {Model} from '../../src/variants/model'
import {type MemberNet, modelOf} from './members'
import type {NetName} from './nets'

export interface Task<Net extends NetName | MemberNet = NetName> {
  readonly backend: BackendName
  readonly net: Net
  readonly batch: number
  readonly optimizer: OptimizerName
}

/** One in the race, with its net on the device. */
export interface Contender {
  /** Trains on the next batches and waits until the device is done; answers milliseconds. */
  train(steps: number): Promise<number>
  /** Trains on the next batches; answers the loss of each, as it was before its step. */
  losses(steps: number): Promise<number[]>
  /** Where its loss cannot be that of the others: why. */
  readonly differs?: string
}

/** Makes a contender ready; throws where it cannot do the task. */
export type Open = (course: Course) => Promise<Contender>

/** A task spelled out: the same net, first weights, settings and order of images for everyone. */
export interface Course {
  readonly task: Task<NetName | MemberNet>
  readonly model: Model
  readonly layout: Layout
  readonly weights: readonly NamedArray[]
  readonly training: Training
}

const seed = 1

export function courseOf(task: Task<NetName | MemberNet>): Course {
  const {batch, optimizer} = task
  const model = modelOf(task.net)
  const layout = layoutOf(model)
  // Only whole batches: a short one at an epoch's end would be a shape of its own for jax-js and `fit`.
  const images = Math.floor(60_000 / batch) * batch
  const training: Training = {
    ...{optimizer, rate: optimizer === 'adam' ? 0.001 : 0.1, rateDecay: 1, weightDecay: 0},
    ...{batch, images, epochs: 1000, seed, digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]},
  }
  return {task, model, layout, weights: firstWeights(layout, seed), training}
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
