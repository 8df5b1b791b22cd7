/** PCA of the test digits: where they lie, and what every number of components leaves of them. */
import {pixels} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import {at32, at64, byteAt} from '../../../maths/arrays'

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
  const byPixel = transposed(vectors, count)
  const offset = offsets(vectors, mean, count)
  const positions = new Float32Array(n * 2)
  const sums = Array.from({length: count + 1}, () => new Float64Array(10))
  const counts = new Float64Array(10)
  const z = new Float64Array(count)
  for (let i = 0; i < n; i++) {
    const label = byteAt(labels, i)
    counts[label] = at64(counts, label) + 1
    let left = project(images, i * pixels, mean, byPixel, offset, z)
    positions[2 * i] = at64(z, 0)
    positions[2 * i + 1] = at64(z, 1)
    for (const [k, row] of sums.entries()) {
      row[label] = at64(row, label) + left
      if (k < count) left -= at64(z, k) ** 2
    }
    if (i % chunk === chunk - 1) yield i / n
  }
  const meanOf = (row: Float64Array) =>
    Float32Array.from(row, (sum, label) => sum / at64(counts, label) / pixels)
  return {positions, digitErrors: sums.map(meanOf)}
}

/**
 * Fills z and returns ‖x − m‖². Blank pixels, four fifths of them, are skipped. Read without `at`: over ten thousand
 * digits, checked reads take a third longer.
 */
function project(
  images: Uint8Array,
  start: number,
  mean: Float32Array,
  byPixel: Float32Array,
  offset: Float64Array,
  z: Float64Array,
): number {
  const count = z.length
  let square = 0
  z.set(offset)
  for (let p = 0; p < pixels; p++) {
    const value = (images[start + p] ?? 0) / 255
    square += (value - (mean[p] ?? 0)) ** 2
    if (value === 0) continue
    const row = p * count
    for (let j = 0; j < count; j++) z[j] = (z[j] ?? 0) + value * (byPixel[row + j] ?? 0)
  }
  return square
}

/** `[784, count]`, so that a pixel's part in all components lies together. */
function transposed(vectors: Float32Array, count: number): Float32Array {
  const byPixel = new Float32Array(vectors.length)
  for (let j = 0; j < count; j++)
    for (let p = 0; p < pixels; p++) byPixel[p * count + j] = at32(vectors, j * pixels + p)
  return byPixel
}

/** −V m, `[count]`. */
function offsets(vectors: Float32Array, mean: Float32Array, count: number): Float64Array {
  return Float64Array.from({length: count}, (_, j) => {
    let sum = 0
    for (let p = 0; p < pixels; p++) sum -= at32(vectors, j * pixels + p) * at32(mean, p)
    return sum
  })
}
