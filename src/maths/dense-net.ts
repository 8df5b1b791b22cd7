/**
 * A dense net without derivatives, for the page: the home page reconstructs drawings with it before any backend has
 * loaded.
 *
 * Rows are examples. With a⁰ = x, every layer computes aˡ = φ(aˡ⁻¹ W + b).
 */
import type {Activation} from '../contract/model'
import {activationFunctions} from './autodiff/activations'

/** Weights may be the engine's 32-bit arrays or 64-bit ones. */
export type Numbers = Float32Array | Float64Array

/** One dense layer. */
export interface DenseLayer {
  readonly activation: Activation
  /** `[inputs, units]`, row by row. */
  readonly kernel: Numbers
  /** `[units]`. */
  readonly bias: Numbers
}

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
  return output.map(activationFunctions[activation])
}
