import {type Digits, pixels} from '../../contract/data'
import {addAt, at} from '../../maths/arrays'
import {nearest} from '../../maths/neighbours'

export const neighbourCount = 8

/**
 * The test digits whose codes are nearest to a code, nearest first; `self` is left out.
 * @param codes `[count, size]`
 * @param code `[size]`
 */
export function nearestCodes(codes: Float32Array, code: Float32Array, self: number | null): number[] {
  return others(self, nearest(codes, code.length, code, neighbourCount + 1))
}

/** The same by the squared difference of all pixels. @param image `[784]`, 0 to 1 */
export function nearestImages({images}: Digits, image: Float32Array, self: number | null): number[] {
  const grey = image.map((ink) => 255 * ink)
  return others(self, nearest(images, pixels, grey, neighbourCount + 1))
}

/** The label that most of them have; the first of equals. Null for none. */
export function commonest(indices: readonly number[], labels: Uint8Array): number | null {
  const counts = new Uint32Array(10)
  for (const index of indices) addAt(counts, at(labels, index), 1)
  return indices.length === 0 ? null : counts.indexOf(Math.max(...counts))
}

const others = (self: number | null, found: readonly {readonly index: number}[]) =>
  found
    .map(({index}) => index)
    .filter((index) => index !== self)
    .slice(0, neighbourCount)
