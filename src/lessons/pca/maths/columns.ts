/**
 * A linear decoder's columns, learnt by asking it: x̂ = W z + b, so the images of 0 and of the unit codes give
 * b and b + wⱼ.
 */
import {largestPrincipalAngle} from '../../../maths/principal-angles'

/** The codes to ask for, `[k + 1, k]`: 0, then a 1 in each place. */
export function unitCodes(k: number): Float32Array<ArrayBuffer> {
  const codes = new Float32Array((k + 1) * k)
  for (let j = 0; j < k; j++) codes[(j + 1) * k + j] = 1
  return codes
}

/** Columns `[k, size]` from the decoded unit codes `[k + 1, size]`. */
export function columnsOf(decoded: Float32Array, size: number): Float32Array<ArrayBuffer> {
  return decoded.slice(size).map((value, at) => value - (decoded[at % size] ?? 0))
}

/** Largest principal angle, in degrees, between the columns `[k, size]` and the first k rows of a basis. */
export function angleTo(basis: Float32Array, columns: Float32Array, size: number): number {
  return largestPrincipalAngle(columns, basis.subarray(0, columns.length), size)
}
