import {dispose, tensor2d} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import type {Training} from '../../contract/training'
import type {DenseLayer} from '../../maths/dense-net'
import {beginTraining, trainStep} from '../../maths/dense-training'
import {randomStream} from '../../maths/random'
import {dense} from '../../variants/dense'
import {defaultSpec} from '../../variants/spec'
import {ModelTrainer} from '../parts/model-trainer'
import {type Plan, planModel} from '../parts/plan'
import {firstWeights} from '../parts/weights'
import type {Device} from './device'

/** Images in the step that is checked; its result is as telling as a whole batch's, and sooner there. */
const checkedRows = 16
const timedRows = 128
const timings = 5
const stepsEach = 4

/** 784-128-32-2 and its mirror, and how it trains by default. */
const {parameters} = defaultSpec(dense)
const training: Training = dense.training(parameters)

/**
 * Takes a training step on the device and compares it with plain TypeScript.
 * Queries why it is wrong, or the empty string where it is right.
 */
export async function checkStep(device: Device): Promise<string> {
  const {plan, weights, batch, expected} = reference()
  const trainer = newTrainer(plan, weights)
  const x = tensor2d(batch, [checkedRows, plan.model.inputs])
  try {
    const scalar = trainer.step({x, target: x, rows: checkedRows, epoch: 0, last: false})
    const [loss = Number.NaN] = await device.read(scalar)
    scalar.dispose()
    if (!(Math.abs(loss - expected.loss) <= 1e-3 * expected.loss))
      return `a training step's loss is ${loss} instead of ${expected.loss}`
    const read = await trainer.read(device)
    const wrong = read.weights.find(
      ({values}, i) => !moved(values, expected.weights[i], weights[i]?.values ?? values),
    )
    return wrong ? `a training step moves ${wrong.name} wrongly` : ''
  } finally {
    dispose(x)
    trainer.dispose()
  }
}

/** Milliseconds of a training step: the median of a few. Ends early once it is plain that it is above `hopeless`. */
export async function* timeStep(device: Device, hopeless: number): AsyncGenerator<void, number> {
  const {plan, weights} = reference()
  const trainer = newTrainer(plan, weights)
  const stream = randomStream(0, 'timing')
  const values = Float32Array.from({length: timedRows * plan.model.inputs}, () => inky(stream.uniform()))
  const x = tensor2d(values, [timedRows, plan.model.inputs])
  const taken: number[] = []
  const time = async (steps: number) => {
    const start = performance.now()
    for (let i = 1; i <= steps; i++) {
      const loss = trainer.step({x, target: x, rows: timedRows, epoch: 0, last: false})
      if (i === steps) await device.read(loss)
      loss.dispose()
    }
    return (performance.now() - start) / steps
  }
  try {
    await time(1) // compiles shaders, warms up
    yield
    const first = await time(1)
    if (first > hopeless) return first
    while (taken.length < timings) {
      yield
      taken.push(await time(stepsEach))
    }
    return taken.sort((a, b) => a - b)[Math.floor(timings / 2)] ?? first
  } finally {
    dispose(x)
    trainer.dispose()
  }
}

interface Reference {
  readonly plan: Plan
  readonly weights: readonly NamedArray[]
  readonly batch: Float32Array
  readonly expected: {readonly loss: number; readonly weights: readonly (readonly number[])[]}
}

let made: Reference | null = null

/** The step as plain TypeScript takes it, computed once. */
function reference(): Reference {
  made ??= makeReference()
  return made
}

function makeReference(): Reference {
  const plan = planModel(dense.model(parameters, 784))
  const weights = firstWeights(plan, 1)
  const stream = randomStream(0, 'check')
  const batch = Float32Array.from({length: checkedRows * plan.model.inputs}, () => inky(stream.uniform()))
  const layers = [...plan.nets.encoder, ...plan.nets.decoder].map((layer): DenseLayer => {
    if (layer.kind !== 'dense') throw new Error('the reference net is dense')
    const array = (at: number) => Float64Array.from(weights[at]?.values ?? [])
    return {activation: layer.activation, kernel: array(layer.weights), bias: array(layer.weights + 1)}
  })
  const {loss, training: after} = trainStep(beginTraining(layers), batch, batch, 'mse', training)
  return {
    plan,
    weights,
    batch,
    expected: {loss, weights: after.layers.flatMap(({kernel, bias}) => [[...kernel], [...bias]])},
  }
}

/** Four of five pixels are blank, as in a digit. */
const inky = (u: number) => (u < 0.8 ? 0 : (u - 0.8) * 5)

function newTrainer(plan: Plan, weights: readonly NamedArray[]): ModelTrainer {
  const [phase] = plan.model.phases
  if (!phase) throw new Error('the reference net trains')
  return new ModelTrainer(plan, phase, training, weights)
}

/** Whether an array came within a hundredth of its expected change of where it should be. */
function moved(values: Float32Array, expected: readonly number[] | undefined, before: Float32Array): boolean {
  let off = 0
  let change = 0
  values.forEach((value, i) => {
    const right = expected?.[i] ?? Number.NaN
    off += (value - right) ** 2
    change += (right - (before[i] ?? 0)) ** 2
  })
  return Math.sqrt(off) <= 0.01 * Math.sqrt(change) + 1e-6
}
