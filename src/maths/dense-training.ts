import type {Activation, ReconstructionLoss} from '../contract/model'
import type {Training} from '../contract/training'
import {type DenseLayer, forward, type Numbers} from './dense-net'

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

/** Derivatives of the loss by one layer's weights, shaped like them. */
interface LayerGradient {
  readonly kernel: Float64Array
  readonly bias: Float64Array
}

/** Values that binary cross-entropy keeps away from 0 and 1, as Keras and tfjs do. */
const bceEpsilon = 1e-7

/** φ′ written in terms of a = φ(sum). At the kink of relu the derivative is taken as 0. */
const slope: Readonly<Record<Activation, (a: number) => number>> = {
  linear: () => 1,
  relu: (a) => (a > 0 ? 1 : 0),
  sigmoid: (a) => a * (1 - a),
  tanh: (a) => 1 - a * a,
}

/** Mean over pixels and rows of (y − t)², or of the cross-entropy −t ln y − (1 − t) ln(1 − y). */
function reconstructionLoss(
  kind: ReconstructionLoss,
  output: ArrayLike<number>,
  target: ArrayLike<number>,
): number {
  let sum = 0
  for (let i = 0; i < output.length; i++) {
    const y = output[i] ?? 0
    const t = target[i] ?? 0
    sum += kind === 'mse' ? (y - t) ** 2 : crossEntropy(clip(y), t)
  }
  return sum / output.length
}

const crossEntropy = (y: number, t: number) => -t * Math.log(y) - (1 - t) * Math.log(1 - y)
const clip = (y: number) => Math.min(1 - bceEpsilon, Math.max(bceEpsilon, y))

/** ∂loss/∂output, `[rows, outputs]`. Where cross-entropy clips, the loss is flat. */
function lossGradient(
  kind: ReconstructionLoss,
  output: Float64Array,
  target: ArrayLike<number>,
): Float64Array<ArrayBuffer> {
  return output.map((y, i) => {
    const t = target[i] ?? 0
    if (kind === 'mse') return (2 * (y - t)) / output.length
    return y === clip(y) ? (y - t) / (y * (1 - y)) / output.length : 0
  })
}

/**
 * Back-propagation: the loss's derivatives by every layer's weights, from the activations of `forward`.
 * With δˡ = ∂loss/∂sumˡ: ∂loss/∂W = aˡ⁻¹ᵀ δˡ, ∂loss/∂b = Σ δˡ, and ∂loss/∂aˡ⁻¹ = δˡ Wᵀ.
 */
function backward(
  layers: readonly DenseLayer[],
  activations: readonly Float64Array[],
  target: ArrayLike<number>,
  loss: ReconstructionLoss,
): LayerGradient[] {
  const gradients: LayerGradient[] = []
  let outer = lossGradient(loss, activations.at(-1) ?? new Float64Array(), target)
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l]
    const input = activations[l]
    const output = activations[l + 1]
    if (!layer || !input || !output) throw new RangeError('activations are not of these layers')
    const derivative = slope[layer.activation]
    const delta = outer.map((value, i) => value * derivative(output[i] ?? 0))
    gradients.unshift(weightGradient(input, delta, layer.bias.length))
    if (l > 0) outer = inputGradient(layer, delta)
  }
  return gradients
}

function weightGradient(input: Float64Array, delta: Float64Array, units: number): LayerGradient {
  const rows = delta.length / units
  const inputs = input.length / rows
  const kernel = new Float64Array(inputs * units)
  const bias = new Float64Array(units)
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < units; j++) bias[j] = (bias[j] ?? 0) + (delta[row * units + j] ?? 0)
    for (let i = 0; i < inputs; i++) {
      const value = input[row * inputs + i] ?? 0
      if (value === 0) continue
      for (let j = 0; j < units; j++) {
        const at = i * units + j
        kernel[at] = (kernel[at] ?? 0) + value * (delta[row * units + j] ?? 0)
      }
    }
  }
  return {kernel, bias}
}

function inputGradient({kernel, bias}: DenseLayer, delta: Float64Array): Float64Array<ArrayBuffer> {
  const units = bias.length
  const inputs = kernel.length / units
  const rows = delta.length / units
  const gradient = new Float64Array(rows * inputs)
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < inputs; i++) {
      let sum = 0
      for (let j = 0; j < units; j++) sum += (delta[row * units + j] ?? 0) * (kernel[i * units + j] ?? 0)
      gradient[row * inputs + i] = sum
    }
  }
  return gradient
}
