import type {WeightsTrace} from '../../contract/trace'
import {at32} from '../../maths/arrays'

/** Images of a layer's features, one after the other, each `[height · width]`. */
export interface FeatureImages {
  readonly count: number
  readonly image: (feature: number) => Float32Array
}

const none: FeatureImages = {count: 0, image: () => new Float32Array()}

/**
 * What the units beside the image look for, or draw: columns of an encoder's kernel `[pixels, units]`, rows of a
 * decoder's `[units, pixels]`, filters of a convolution `[k, k, 1, n]`.
 */
export function featureImages(
  {shape, values}: Pick<WeightsTrace, 'shape' | 'values'>,
  pixels: number,
): FeatureImages {
  const [first = 0, second = 0, channels, count = 0] = shape
  if (channels === 1) return strided(values, first * second, count)
  if (channels !== undefined) return none
  if (first === pixels) return strided(values, pixels, second)
  if (second !== pixels) return none
  return {count: first, image: (unit) => values.subarray(unit * pixels, (unit + 1) * pixels)}
}

/** Every column of a matrix `[size, count]`. */
const strided = (values: Float32Array, size: number, count: number): FeatureImages => ({
  count,
  image: (column) => Float32Array.from({length: size}, (_, i) => at32(values, i * count + column)),
})

/** Features shown at once. */
export const pageSize = 64

/** The features of a page, and how many pages there are. */
export function pageOf(count: number, page: number): {pages: number; first: number; features: number[]} {
  const pages = Math.max(1, Math.ceil(count / pageSize))
  const first = Math.min(page, pages - 1) * pageSize
  return {
    pages,
    first,
    features: Array.from({length: Math.min(pageSize, count - first)}, (_, i) => first + i),
  }
}

/** Units in order, or those that answer most first. */
export function unitOrder(code: Float32Array, sorted: boolean): readonly number[] {
  const units = [...code.keys()]
  return sorted ? units.sort((a, b) => at32(code, b) - at32(code, a)) : units
}
