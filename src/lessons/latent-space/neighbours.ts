import type {Digits} from '../../contract/data'
import {pixels} from '../../contract/data'
import {nearest} from '../../maths/neighbours'

export const neighbourCount = 8

/** The test digits nearest to one of them, itself left out, nearest first. @param codes `[count, size]` */
export function nearestCodes(codes: Float32Array, size: number, index: number): number[] {
  return others(
    index,
    nearest(codes, size, codes.subarray(index * size, (index + 1) * size), neighbourCount + 1),
  )
}

/** The same by the squared difference of all pixels. */
export function nearestImages({images}: Digits, index: number): number[] {
  const image = images.subarray(index * pixels, (index + 1) * pixels)
  return others(index, nearest(images, pixels, image, neighbourCount + 1))
}

const others = (index: number, found: readonly {readonly index: number}[]) =>
  found
    .map((one) => one.index)
    .filter((one) => one !== index)
    .slice(0, neighbourCount)
