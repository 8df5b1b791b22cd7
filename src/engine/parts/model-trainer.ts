import {type Scalar, type Tensor, tidy, type Variable, variableGrads} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import type {Phase} from '../../contract/model'
import type {Training} from '../../contract/training'
import type {Device} from '../backends/device'
import type {Batch} from './batch-loader'
import {decode, encode} from './forward'
import {totalLoss} from './losses'
import {Optimizer} from './optimizer'
import type {Plan} from './plan'
import {copied, named, restore, variablesOf} from './weights'

/** The weights and the optimiser of a trainer as they were, on the device. */
export interface Saved {
  readonly weights: readonly Tensor[]
  readonly memory: readonly Tensor[]
  readonly optimiserSteps: number
}

/** The same, read off the device; `optimiser` also holds how many steps it has seen. */
export interface Read {
  readonly weights: NamedArray[]
  readonly optimiser: NamedArray[]
}

const stepsName = 'optimiser/steps'

/** A model's weights on the device and what moves them. */
export class ModelTrainer {
  readonly variables: readonly Variable[]
  #optimizer: Optimizer

  /** @throws EngineError 'bad-file' where the weights are not this plan's */
  constructor(
    readonly plan: Plan,
    private readonly phase: Phase,
    private training: Training,
    weights: readonly NamedArray[],
    optimiser: readonly NamedArray[] = [],
  ) {
    this.variables = variablesOf(plan, weights)
    this.#optimizer = new Optimizer(training.optimiser, this.variables)
    const steps = optimiser.find(({name}) => name === stepsName)?.values[0] ?? 0
    this.#optimizer.load(this.#names, optimiser, steps)
  }

  /** One step down the gradient of the batch's loss; answers the loss before it, which the caller disposes. */
  step(batch: Batch): Scalar {
    const rate = this.training.rate * this.training.rateDecay ** batch.epoch
    return tidy(() => {
      const loss = () => {
        const code = encode(this.plan, this.variables, batch.x)
        return totalLoss(this.phase.loss, batch.target, decode(this.plan, this.variables, code))
      }
      const {value, grads} = variableGrads(loss, [...this.variables])
      this.#optimizer.step(grads, rate, this.training)
      return value
    })
  }

  /** Trains on by other rules; another optimiser begins without memory. */
  adjust(training: Training): void {
    this.training = training
    if (training.optimiser === this.#optimizer.kind) return
    this.#optimizer.dispose()
    this.#optimizer = new Optimizer(training.optimiser, this.variables)
  }

  /** A copy on the device; the caller disposes it. */
  save(): Saved {
    return {
      weights: copied(this.variables),
      memory: copied(this.#optimizer.memory.flat()),
      optimiserSteps: this.#optimizer.steps,
    }
  }

  /** Goes back to a copy; the optimiser forgets where it is another one by now. */
  restore({weights, memory, optimiserSteps}: Saved): void {
    restore(this.variables, weights)
    const own = this.#optimizer.memory.flat()
    if (own.length !== memory.length) return
    restore(own, memory)
    this.#optimizer.steps = optimiserSteps
  }

  /** Reads a copy off the device, or what is there now. */
  async read(device: Device, saved: Saved | null = null): Promise<Read> {
    const weights = saved?.weights ?? this.variables
    const memory = saved?.memory ?? this.#optimizer.memory.flat()
    const steps = saved?.optimiserSteps ?? this.#optimizer.steps
    const values = await Promise.all([...weights, ...memory].map((tensor) => device.read(tensor)))
    const names = this.#optimizer.names(this.#names)
    const optimiser = memory.map(({shape}, i) => ({
      name: names[i] ?? '',
      shape,
      values: values[weights.length + i] ?? new Float32Array(),
    }))
    return {
      weights: named(this.plan, values),
      optimiser: [...optimiser, {name: stepsName, shape: [1], values: Float32Array.of(steps)}],
    }
  }

  dispose(): void {
    this.#optimizer.dispose()
    for (const one of this.variables) one.dispose()
  }

  get #names(): string[] {
    return this.plan.weights.map(({name}) => name)
  }
}

export function disposeSaved(saved: Saved): void {
  for (const tensor of [...saved.weights, ...saved.memory]) tensor.dispose()
}
