/** PCA on the page, for a few images at a time: `Components` hold all that it takes. */
import {pixels} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import type {DecodedGrid} from '../../../contract/snapshot'
import type {DecodedGridRequest} from '../../../contract/view'

/** A test digit as numbers from 0 to 1, `[784]`. */
export function greys(images: Uint8Array, index: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(images.subarray(index * pixels, (index + 1) * pixels), (value) => value / 255)
}

/** The first `k` scores of an image `[784]`: zᵢ = vᵢ · (x − m). */
export function scores(
  {mean, vectors}: Components,
  image: Float32Array,
  k: number,
): Float32Array<ArrayBuffer> {
  return Float32Array.from({length: k}, (_, j) => {
    let sum = 0
    for (let p = 0; p < pixels; p++)
      sum += (vectors[j * pixels + p] ?? 0) * ((image[p] ?? 0) - (mean[p] ?? 0))
    return sum
  })
}

/** The image `[784]` of a code: m + Σ zᵢ vᵢ. */
export function imageOfScores({mean, vectors}: Components, z: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const image = mean.slice()
  for (let j = 0; j < z.length; j++) {
    const value = z[j] ?? 0
    for (let p = 0; p < pixels; p++) image[p] = (image[p] ?? 0) + value * (vectors[j * pixels + p] ?? 0)
  }
  return image
}

export interface GivenBack {
  /** `[n, 784]`. */
  readonly images: Float32Array
  /** `[n]`, mean squared error per pixel. */
  readonly errors: Float32Array
}

/** Test digits given back from their first `k` scores. */
export function givenBack(
  components: Components,
  images: Uint8Array,
  indices: readonly number[],
  k: number,
): GivenBack {
  const all = new Float32Array(indices.length * pixels)
  const errors = Float32Array.from(indices, (index, at) => {
    const x = greys(images, index)
    const back = imageOfScores(components, scores(components, x, k))
    all.set(back, at * pixels)
    return x.reduce((sum, value, p) => sum + (value - (back[p] ?? 0)) ** 2, 0) / pixels
  })
  return {images: all, errors}
}

/** The plane of the first two components as a grid of images, for the map. */
export function scoreDecodedGrid(components: Components, request: DecodedGridRequest): DecodedGrid {
  const {columns, rows, x, y} = request
  const images = new Uint8ClampedArray(columns * rows * pixels)
  const between = ([low, high]: readonly [number, number], i: number, n: number) =>
    n === 1 ? (low + high) / 2 : low + ((high - low) * i) / (n - 1)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const z = [between(x, column, columns), between(y, row, rows)]
      const image = imageOfScores(components, z)
      images.set(
        image.map((value) => value * 255),
        (row * columns + column) * pixels,
      )
    }
  }
  return {request, images}
}
