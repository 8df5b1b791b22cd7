import type {ActivityTrace} from '../../../contract/trace'
import {at32} from '../../../maths/arrays'
import type {CodeStatistics} from '../../../maths/code-statistics'

/** The histogram of all numbers of all codes `[count, size]`, and the mean of every number. */
export function takeActivity(bins: number, codes: Float32Array, {mean}: CodeStatistics): ActivityTrace {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of codes) {
    if (value < low) low = value
    if (value > high) high = value
  }
  // Sigmoid units are shown on all of their range, so that the picture does not move with the least of them.
  if (low >= 0 && high <= 1) [low, high] = [0, 1]
  const taken = Math.max(1, Math.min(200, Math.floor(bins)))
  const shares = new Float32Array(taken)
  const scale = high > low ? taken / (high - low) : 0
  for (const value of codes) {
    const bin = Math.min(taken - 1, Math.floor((value - low) * scale))
    if (!Number.isNaN(bin)) shares[bin] = at32(shares, bin) + 1
  }
  return {
    kind: 'activity',
    low,
    high,
    shares: shares.map((counted) => counted / codes.length),
    means: Float32Array.from(mean),
  }
}
