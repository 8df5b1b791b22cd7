/** Test digits and the map as PCA draws them. */
import {pixels} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import type {DecodedGrid} from '../../../contract/snapshot'
import type {DecodedGridRequest} from '../../../contract/view'
import {row, squaredDistance} from '../../../maths/arrays'
import {imageOfScores, scoresOf} from '../../../maths/components'

/** A test digit as numbers from 0 to 1, `[784]`. */
export function greys(images: Uint8Array, index: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(row(images, index, pixels), (value) => value / 255)
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
    const back = imageOfScores(components, scoresOf(components, x, k))
    all.set(back, at * pixels)
    return squaredDistance(x, back) / pixels
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
