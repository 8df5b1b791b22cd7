import {pixels} from '../../contract/data'
import {at64, byteAt} from '../../maths/arrays'

/** Σ of each pixel over images `[n, 784]` of bytes, `[784]`: whole numbers, so exact in any order. */
export function pixelSums(images: Uint8Array): Float64Array {
  const sums = new Float64Array(pixels)
  for (let start = 0; start < images.length; start += pixels)
    for (let p = 0; p < pixels; p++) sums[p] = at64(sums, p) + byteAt(images, start + p)
  return sums
}

/** The mean of so many images from the sums of their pixels, 0 to 1, `[784]`. */
export function meanImage(sums: ArrayLike<number>, count: number): Float32Array {
  return Float32Array.from(sums, (sum) => sum / (255 * count))
}
