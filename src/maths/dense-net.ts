/**
 * The reference: a dense net in plain TypeScript and 64-bit arithmetic, written to be read. Backends are
 * checked against it, and the home page reconstructs drawings with it before any backend has loaded.
 *
 * Rows are examples. With a⁰ = x, every layer computes aˡ = φ(aˡ⁻¹ W + b).
 */
import type {Activation, ReconstructionLoss} from '../contract/model'

/** Weights may be the engine's 32-bit arrays or, for finite differences, 64-bit ones. */
export type Numbers = Float32Array | Float64Array

/** One dense layer. */
export interface DenseLayer {
  readonly activation: Activation
  /** `[inputs, units]`, row by row. */
  readonly kernel: Numbers
  /** `[units]`. */
  readonly bias: Numbers
}

/** Derivatives of the loss by one layer's weights, shaped like them. */
export interface LayerGradient {
  readonly kernel: Float64Array
  readonly bias: Float64Array
}

/** Values that binary cross-entropy keeps away from 0 and 1, as Keras and tfjs do. */
export const bceEpsilon = 1e-7

/** All activations, input first: `[rows, inputs]`, then `[rows, units]` of every layer. */
export function forward(layers: readonly DenseLayer[], x: ArrayLike<number>): Float64Array[] {
  const activations = [Float64Array.from(x)]
  for (const layer of layers) activations.push(layerForward(layer, activations.at(-1) ?? new Float64Array()))
  return activations
}

/** aˡ = φ(aˡ⁻¹ W + b) for every row. */
function layerForward(
  {kernel, bias, activation}: DenseLayer,
  input: Float64Array,
): Float64Array<ArrayBuffer> {
  const units = bias.length
  const inputs = kernel.length / units
  const rows = input.length / inputs
  if (!Number.isInteger(rows)) throw new RangeError(`${input.length} numbers are no rows of ${inputs}`)
  const output = new Float64Array(rows * units)
  for (let row = 0; row < rows; row++) {
    const sums = output.subarray(row * units, (row + 1) * units)
    sums.set(bias)
    for (let i = 0; i < inputs; i++) {
      const value = input[row * inputs + i] ?? 0
      if (value === 0) continue
      const offset = i * units
      for (let j = 0; j < units; j++) sums[j] = (sums[j] ?? 0) + value * (kernel[offset + j] ?? 0)
    }
  }
  return output.map(activate[activation])
}

const activate: Readonly<Record<Activation, (sum: number) => number>> = {
  linear: (sum) => sum,
  relu: (sum) => Math.max(0, sum),
  sigmoid: (sum) => 1 / (1 + Math.exp(-sum)),
  tanh: (sum) => Math.tanh(sum),
}

/** φ′ written in terms of a = φ(sum). At the kink of relu the derivative is taken as 0. */
const slope: Readonly<Record<Activation, (a: number) => number>> = {
  linear: () => 1,
  relu: (a) => (a > 0 ? 1 : 0),
  sigmoid: (a) => a * (1 - a),
  tanh: (a) => 1 - a * a,
}

/** Mean over pixels and rows of (y − t)², or of the cross-entropy −t ln y − (1 − t) ln(1 − y). */
export function reconstructionLoss(
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
export function backward(
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
