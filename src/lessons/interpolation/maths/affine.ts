/** From codes to the map and back: whatever view the map takes of them is affine, p = A z + b. */

import {at, at64, axpy, doubles, row, rows} from '../../../maths/arrays'
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
  const least = at64(values, 0) * flat
  const matrix = new Float64Array(axes * size)
  for (const [e, value] of values.entries()) {
    if (value <= least) continue
    const vector = row(vectors, e, size)
    for (const [axis, target] of rows(matrix, size).entries()) {
      const share = row(mixed, axis, size).reduce((sum, x, i) => sum + x * at64(vector, i), 0)
      axpy(share / value, vector, target)
    }
  }
  return {centre, middle, matrix}
}

/** The place of a code, `[axes]`. */
export function placeOf({centre, middle, matrix}: Affine, code: ArrayLike<number>): Float32Array {
  const away = doubles(code).map((value, i) => value - at64(centre, i))
  const place = middle.map((start, axis) =>
    row(matrix, axis, centre.length).reduce((sum, d, i) => sum + d * at64(away, i), start),
  )
  return new Float32Array(place)
}

/**
 * The code at a place that is nearest to another code, for maps along unit vectors at right angles: what the
 * map does not show of the code stays as it is.
 */
export function codeAt(affine: Affine, place: ArrayLike<number>, from: ArrayLike<number>): Float32Array {
  const {centre, matrix} = affine
  const now = placeOf(affine, from)
  const code = Float64Array.from(from)
  rows(matrix, centre.length).forEach((direction, axis) => {
    axpy(at(place, axis) - at(now, axis), direction, code)
  })
  return new Float32Array(code)
}

function meanRow(matrix: Float32Array, size: number): Float64Array {
  const mean = new Float64Array(size)
  const weight = size / Math.max(size, matrix.length)
  matrix.forEach((value, i) => {
    mean[i % size] = at64(mean, i % size) + weight * value
  })
  return mean
}

/** Σ (p − p̄)(q − q̄)ᵀ over the rows of both, `[p's size, q's size]`. */
function products(p: Float32Array, pMean: Float64Array, q: Float32Array, qMean: Float64Array): Float64Array {
  const [height, width] = [pMean.length, qMean.length]
  const [ps, qs] = [doubles(p), doubles(q)]
  const sums = new Float64Array(height * width)
  for (let n = 0; n < p.length / height; n++) {
    for (let i = 0; i < height; i++) {
      const away = at64(ps, n * height + i) - at64(pMean, i)
      for (let j = 0; j < width; j++)
        sums[i * width + j] = at64(sums, i * width + j) + away * (at64(qs, n * width + j) - at64(qMean, j))
    }
  }
  return sums
}
