import {at} from './arrays'
import type {RandomStream} from './random'

/** Weights of one dense layer: y = activation(x · kernel + bias). */
export interface DenseWeights {
  /** `[inputs, units]`, row by row. */
  readonly kernel: Float32Array
  /** `[units]`. */
  readonly bias: Float32Array
}

/**
 * Glorot and Bengio's (2010) uniform initialisation: even in ±√(6 / (in + out)). For a convolution `in` and
 * `out` are its window's area times the channels on that side.
 */
export function glorotUniform(
  length: number,
  fanIn: number,
  fanOut: number,
  stream: RandomStream,
): Float32Array<ArrayBuffer> {
  const limit = Math.sqrt(6 / (fanIn + fanOut))
  return new Float32Array(length).map(() => (2 * stream.uniform() - 1) * limit)
}

/**
 * First weights of a chain of dense layers, `widths` from input to output: Glorot uniform kernels, zero
 * biases. The engine and the reference both take theirs from here, so every backend starts alike.
 */
export function initialWeights(widths: readonly number[], stream: RandomStream): DenseWeights[] {
  return widths.slice(1).map((units, i) => {
    const inputs = at(widths, i)
    return {kernel: glorotUniform(inputs * units, inputs, units, stream), bias: new Float32Array(units)}
  })
}
