/** From codes to the map and back: whatever view the map takes of them is affine, p = A z + b. */

import {finish} from '../../../maths/finish'
import {symmetricEigen} from '../../../maths/symmetric-eigen'

export interface Affine {
  /** `[size]`, the mean of the codes. */
  readonly centre: Float64Array
  /** `[axes]`, the mean of the places. */
  readonly middle: Float64Array
  /** `[axes, size]`. */
  readonly matrix: Float64Array
}

/** Directions in which codes vary less than this share of their most are taken not to vary at all. */
const flat = 1e-7

/**
 * The affine map that took codes `[n, size]` to places `[n, axes]`, by least squares: A = B C⁺ with C the
 * codes' covariance and B that of places with codes.
 */
export function affineFrom(codes: Float32Array, size: number, places: Float32Array, axes: number): Affine {
  const [centre, middle] = [meanRow(codes, size), meanRow(places, axes)]
  const covariance = products(codes, centre, codes, centre)
  const mixed = products(places, middle, codes, centre)
  const {values, vectors} = finish(symmetricEigen(covariance, size))
  const least = (values[0] ?? 0) * flat
  const matrix = new Float64Array(axes * size)
  for (let e = 0; e < size; e++) {
    const value = values[e] ?? 0
    if (value <= least) continue
    const vector = vectors.subarray(e * size, (e + 1) * size)
    for (let axis = 0; axis < axes; axis++) {
      const along = mixed
        .subarray(axis * size, (axis + 1) * size)
        .reduce((sum, x, i) => sum + x * (vector[i] ?? 0), 0)
      for (let i = 0; i < size; i++)
        matrix[axis * size + i] = (matrix[axis * size + i] ?? 0) + (along / value) * (vector[i] ?? 0)
    }
  }
  return {centre, middle, matrix}
}

/** The place of a code, `[axes]`. */
export function placeOf({centre, middle, matrix}: Affine, code: ArrayLike<number>): Float32Array {
  const size = centre.length
  return Float32Array.from(middle, (value, axis) => {
    let sum = value
    for (let i = 0; i < size; i++) sum += (matrix[axis * size + i] ?? 0) * ((code[i] ?? 0) - (centre[i] ?? 0))
    return sum
  })
}

/**
 * The code at a place that is nearest to another code, for maps along unit vectors at right angles: what the
 * map does not show of the code stays as it is.
 */
export function codeAt(affine: Affine, place: ArrayLike<number>, from: ArrayLike<number>): Float32Array {
  const {centre, matrix} = affine
  const now = placeOf(affine, from)
  return Float32Array.from(centre, (_, i) => {
    let value = from[i] ?? 0
    for (let axis = 0; axis < now.length; axis++)
      value += ((place[axis] ?? 0) - (now[axis] ?? 0)) * (matrix[axis * centre.length + i] ?? 0)
    return value
  })
}

function meanRow(rows: Float32Array, size: number): Float64Array {
  const mean = new Float64Array(size)
  const weight = size / Math.max(size, rows.length)
  for (let at = 0; at < rows.length; at++) mean[at % size] = (mean[at % size] ?? 0) + weight * (rows[at] ?? 0)
  return mean
}

/** Σ (p − p̄)(q − q̄)ᵀ over the rows of both, `[p's size, q's size]`. */
function products(p: Float32Array, pMean: Float64Array, q: Float32Array, qMean: Float64Array): Float64Array {
  const [height, width] = [pMean.length, qMean.length]
  const sums = new Float64Array(height * width)
  for (let n = 0; n < p.length / height; n++) {
    for (let i = 0; i < height; i++) {
      const away = (p[n * height + i] ?? 0) - (pMean[i] ?? 0)
      for (let j = 0; j < width; j++)
        sums[i * width + j] = (sums[i * width + j] ?? 0) + away * ((q[n * width + j] ?? 0) - (qMean[j] ?? 0))
    }
  }
  return sums
}
