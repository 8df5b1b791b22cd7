/**
 * A linear decoder's columns, learnt by asking it: x̂ = W z + b, so the images of 0 and of the unit codes give
 * b and b + wⱼ.
 */
import {at32, row, rows} from '../../../maths/arrays'
import {orthonormalRows} from '../../../maths/orthonormal'
import {largestPrincipalAngle} from '../../../maths/principal-angles'

/** The codes to ask for, `[k + 1, k]`: 0, then a 1 in each place. */
export function unitCodes(k: number): Float32Array<ArrayBuffer> {
  const codes = new Float32Array((k + 1) * k)
  for (let j = 0; j < k; j++) codes[(j + 1) * k + j] = 1
  return codes
}

/** Columns `[k, size]` from the decoded unit codes `[k + 1, size]`. */
export function columnsOf(decoded: Float32Array, size: number): Float32Array<ArrayBuffer> {
  return decoded.slice(size).map((value, i) => value - at32(decoded, i % size))
}

/** Largest principal angle, in degrees, between the columns `[k, size]` and the first k rows of a basis. */
export function angleTo(basis: Float32Array, columns: Float32Array, size: number): number {
  return largestPrincipalAngle(columns, basis.subarray(0, columns.length), size)
}

/** The point of the columns' span nearest to a direction, `[size]`: Q Qᵀ v for an orthonormal basis Q of it. */
export function nearestInSpan(
  columns: Float32Array,
  direction: Float32Array,
  size: number,
): Float32Array<ArrayBuffer> {
  const basis = orthonormalRows(columns, size)
  const nearest = new Float32Array(size)
  for (const vector of rows(basis, size)) {
    const share = vector.reduce((sum, value, i) => sum + value * at32(direction, i), 0)
    for (const [i, value] of vector.entries()) nearest[i] = at32(nearest, i) + share * value
  }
  return nearest
}

/** The angle between two directions, in degrees; 90 where one of them is nothing. */
export function degreesBetween(a: Float32Array, b: Float32Array): number {
  const [ab, aa, bb] = [product(a, b), product(a, a), product(b, b)]
  const cosine = aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
}

const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * at32(b, i), 0)

/** Where columns `[k, size]` point on the map of the first two directions of a basis: pairs of scores. */
export function scoresOfColumns(
  basis: Float32Array,
  columns: Float32Array,
  size: number,
): readonly (readonly [number, number])[] {
  const [first, second] = [row(basis, 0, size), row(basis, 1, size)]
  return rows(columns, size).map((column) => [product(first, column), product(second, column)] as const)
}
