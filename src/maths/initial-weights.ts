import type {FirstValues} from '../contract/description'
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
 * How far from zero the first values of an array of weights may lie; 0 where they are zeros. `glorot`: Glorot and
 * Bengio (2010). `fan-in`: ±1 / √in, as PyTorch's layers begin.
 */
export function firstLimit(drawn: FirstValues | null): number {
  if (drawn === null) return 0
  return drawn.as === 'glorot' ? glorotLimit(drawn.fanIn, drawn.fanOut) : 1 / Math.sqrt(drawn.fanIn)
}

/** √(6 / (in + out)): Glorot and Bengio (2010), equation 16. */
export const glorotLimit = (fanIn: number, fanOut: number): number => Math.sqrt(6 / (fanIn + fanOut))

/** First values drawn evenly from ±limit; zeros, which take nothing from the stream, where the limit is 0. */
export function uniformWeights(
  length: number,
  limit: number,
  stream: RandomStream,
): Float32Array<ArrayBuffer> {
  const values = new Float32Array(length)
  return limit === 0 ? values : values.map(() => (2 * stream.uniform() - 1) * limit)
}

/**
 * First weights of a chain of dense layers, `widths` from input to output: Glorot uniform kernels, zero
 * biases. The engine and the reference both take theirs from here, so every backend starts alike.
 */
export function initialWeights(widths: readonly number[], stream: RandomStream): DenseWeights[] {
  return widths.slice(1).map((units, i) => {
    const inputs = at(widths, i)
    const kernel = uniformWeights(inputs * units, glorotLimit(inputs, units), stream)
    return {kernel, bias: new Float32Array(units)}
  })
}
