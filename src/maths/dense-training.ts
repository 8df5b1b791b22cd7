import type {ReconstructionLoss} from '../contract/model'
import type {Training} from '../contract/training'
import {backward, type DenseLayer, forward, type Numbers, reconstructionLoss} from './dense-net'

/** What an optimiser needs to know; `rate` is that of the present epoch. */
export type OptimiserSettings = Pick<Training, 'optimiser' | 'rate' | 'weightDecay'>

/** Constants as in tfjs and Keras. */
export const momentumShare = 0.9
export const adamDecay = {first: 0.9, second: 0.999} as const
export const adamEpsilon = 1e-7

/** Running means of one array of weights: v of momentum; m and v of Adam. */
interface Memory {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** A net in training; its layers' arrays change in place. */
export interface DenseTraining {
  readonly layers: readonly DenseLayer[]
  readonly memories: ReadonlyMap<Numbers, Memory>
  /** Steps taken. */
  readonly step: number
}

/** Makes ready to train these layers. */
export function beginTraining(layers: readonly DenseLayer[]): DenseTraining {
  const arrays = layers.flatMap((layer) => [layer.kernel, layer.bias])
  const empty = (weights: Numbers): Memory => ({
    first: new Float64Array(weights.length),
    second: new Float64Array(weights.length),
  })
  return {layers, memories: new Map(arrays.map((weights) => [weights, empty(weights)])), step: 0}
}

/**
 * One step on one batch, `x` what the encoder sees and `target` what it is to give back, both
 * `[rows, inputs]`. Returns the training as it now stands and the batch's loss before the step.
 */
export function trainStep(
  training: DenseTraining,
  x: ArrayLike<number>,
  target: ArrayLike<number>,
  loss: ReconstructionLoss,
  settings: OptimiserSettings,
): {readonly training: DenseTraining; readonly loss: number} {
  const {layers, memories} = training
  const activations = forward(layers, x)
  const gradients = backward(layers, activations, target, loss)
  const step = training.step + 1
  layers.forEach((layer, l) => {
    for (const part of ['kernel', 'bias'] as const) {
      const memory = memories.get(layer[part])
      const gradient = gradients[l]?.[part]
      if (memory && gradient) update(layer[part], gradient, memory, step, settings)
    }
  })
  const output = activations.at(-1) ?? []
  return {training: {...training, step}, loss: reconstructionLoss(loss, output, target)}
}

/** One optimiser step: decoupled decay w ← w − rate · decay · w (Loshchilov and Hutter 2019), then the step itself. */
function update(
  weights: Numbers,
  gradient: Float64Array,
  memory: Memory,
  step: number,
  settings: OptimiserSettings,
): void {
  const {rate, weightDecay, optimiser} = settings
  const change = changes[optimiser](rate, step)
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    weights[i] = weight - rate * weightDecay * weight - change(gradient[i] ?? 0, memory, i)
  }
}

type Change = (gradient: number, memory: Memory, i: number) => number

/** What each optimiser takes off a weight. */
const changes: Readonly<Record<Training['optimiser'], (rate: number, step: number) => Change>> = {
  sgd: (rate) => (gradient) => rate * gradient,

  /** v ← 0.9 v + g; w ← w − rate · v */
  momentum:
    (rate) =>
    (gradient, {first}, i) => {
      const velocity = momentumShare * (first[i] ?? 0) + gradient
      first[i] = velocity
      return rate * velocity
    },

  /** Kingma and Ba (2015), algorithm 1, with both means corrected for their start at 0. */
  adam: (rate, step) => {
    const firstShare = 1 - adamDecay.first ** step
    const secondShare = 1 - adamDecay.second ** step
    return (gradient, {first, second}, i) => {
      const mean = adamDecay.first * (first[i] ?? 0) + (1 - adamDecay.first) * gradient
      const square = adamDecay.second * (second[i] ?? 0) + (1 - adamDecay.second) * gradient * gradient
      first[i] = mean
      second[i] = square
      return (rate * (mean / firstShare)) / (Math.sqrt(square / secondShare) + adamEpsilon)
    }
  },
}
