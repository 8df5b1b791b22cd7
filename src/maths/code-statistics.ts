import {at32, at64} from './arrays'

/** Codes of the test examples, in numbers. */
export interface CodeStatistics {
  /** Mean and standard deviation of every dimension, `[code size]`. */
  readonly mean: Float64Array
  readonly deviation: Float64Array
  /** KL divergence of every dimension from the prior, in nats, mean over the examples; null unless Gaussian. */
  readonly divergence: Float64Array | null
}

/** Statistics of codes `[count, size]`, in two passes for the sake of codes far from 0. */
export function codeStatistics(
  codes: Float32Array,
  size: number,
  logVariance: Float32Array | null,
): CodeStatistics {
  const mean = new Float64Array(size)
  const squares = new Float64Array(size)
  const weight = size / codes.length
  eachNumber(codes, size, (value, i) => {
    mean[i] = at64(mean, i) + value * weight
  })
  eachNumber(codes, size, (value, i) => {
    squares[i] = at64(squares, i) + (value - at64(mean, i)) ** 2 * weight
  })
  const divergence = logVariance && divergenceByDimension(codes, logVariance, size)
  return {mean, deviation: squares.map(Math.sqrt), divergence}
}

/** KL(N(μ, σ²) ‖ N(0, 1)) = ½ (μ² + σ² − ln σ² − 1) of every dimension, mean over the examples. */
function divergenceByDimension(means: Float32Array, logVariance: Float32Array, size: number): Float64Array {
  const divergence = new Float64Array(size)
  const weight = size / means.length
  logVariance.forEach((logarithm, place) => {
    const mean = at32(means, place)
    const i = place % size
    divergence[i] = at64(divergence, i) + 0.5 * (mean ** 2 + Math.exp(logarithm) - logarithm - 1) * weight
  })
  return divergence
}

function eachNumber(
  rows: Float32Array,
  size: number,
  visit: (value: number, dimension: number) => void,
): void {
  let dimension = 0
  for (const value of rows) {
    visit(value, dimension)
    dimension = dimension + 1 === size ? 0 : dimension + 1
  }
}
