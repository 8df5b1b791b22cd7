/** PCA of the test digits: where they lie, and what every number of components leaves of them. */
import {pixels} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import {addAt, at32, at64, doubles, row, rows} from '../../../maths/arrays'

export interface Scores {
  /** `[n, 2]`: z₁ and z₂. */
  readonly positions: Float32Array
  /**
   * `[count + 1][10]`: mean squared error per pixel for each digit, by the number of components used. With an
   * orthonormal basis it is ‖x − m‖² − Σ_{i ≤ k} zᵢ², over 784.
   */
  readonly digitErrors: readonly Float32Array[]
}

/** Digits between two yields: about a millisecond. */
const chunk = 100

/** Scores z = V (x − m) of digits `[n, 784]`, 0 to 255. Yields the share done every millisecond or so. */
export function* scoresOf(
  {count, mean, vectors}: Components,
  images: Uint8Array,
  labels: Uint8Array,
): Generator<number, Scores> {
  const n = labels.length
  const m = doubles(mean)
  const byPixel = transposed(vectors, count)
  const offset = offsets(vectors, mean, count)
  const positions = new Float32Array(n * 2)
  const sums = Array.from({length: count + 1}, () => new Float64Array(10))
  const counts = new Float64Array(10)
  const z = new Float64Array(count)
  for (const [i, label] of labels.entries()) {
    addAt(counts, label, 1)
    let left = project(doubles(row(images, i, pixels)), m, byPixel, offset, z)
    positions.set(z.subarray(0, 2), 2 * i)
    for (const [k, errors] of sums.entries()) {
      addAt(errors, label, left)
      if (k < count) left -= at64(z, k) ** 2
    }
    if (i % chunk === chunk - 1) yield i / n
  }
  const meanOf = (errors: Float64Array) =>
    Float32Array.from(errors, (sum, label) => sum / at64(counts, label) / pixels)
  return {positions, digitErrors: sums.map(meanOf)}
}

/** Fills z and returns ‖x − m‖² for x the grey levels over 255. Blank pixels, four fifths of them, are skipped. */
function project(
  greys: Float64Array,
  m: Float64Array,
  byPixel: Float64Array,
  offset: Float64Array,
  z: Float64Array,
): number {
  const count = z.length
  let square = 0
  z.set(offset)
  for (let p = 0; p < pixels; p++) {
    const value = at64(greys, p) / 255
    square += (value - at64(m, p)) ** 2
    if (value === 0) continue
    const start = p * count
    for (let j = 0; j < count; j++) z[j] = at64(z, j) + value * at64(byPixel, start + j)
  }
  return square
}

/** `[784, count]`, so that a pixel's part in all components lies together. */
function transposed(vectors: Float32Array, count: number): Float64Array {
  const byPixel = new Float64Array(vectors.length)
  rows(vectors, pixels).forEach((vector, j) => {
    vector.forEach((value, p) => {
      byPixel[p * count + j] = value
    })
  })
  return byPixel
}

/** −V m, `[count]`. */
function offsets(vectors: Float32Array, mean: Float32Array, count: number): Float64Array {
  return Float64Array.from(rows(vectors, pixels).slice(0, count), (vector) =>
    vector.reduce((sum, value, p) => sum - value * at32(mean, p), 0),
  )
}
