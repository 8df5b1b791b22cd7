/** Noise as the page draws it: seeded, so that the same seed shows the same noise again. */
import {pixels} from '../../../contract/data'
import type {Corruption} from '../../../contract/model'
import {corrupt} from '../../../maths/noise'
import {randomStream} from '../../../maths/random'

/** An image corrupted, `[784]`; `what` names its stream. At another level the same draws are stronger or weaker. */
export function noisy(image: Float32Array, corruption: Corruption, seed: number, what: string): Float32Array {
  const copy = image.slice()
  corrupt(corruption, copy, 1, randomStream(seed, `noise of ${what}`))
  return copy
}

/** Test digits from bytes, `[indices.length, 784]`, 0 to 1. */
export function cleanDigits(images: Uint8Array, indices: readonly number[]): Float32Array {
  const clean = new Float32Array(indices.length * pixels)
  indices.forEach((index, row) => {
    for (let i = 0; i < pixels; i++) clean[row * pixels + i] = (images[index * pixels + i] ?? 0) / 255
  })
  return clean
}

/** Digits corrupted one by one, `[n, 784]`: a digit's noise is its own, whichever others stand beside it. */
export function noisyDigits(
  clean: Float32Array,
  indices: readonly number[],
  corruption: Corruption,
  seed: number,
): Float32Array {
  const spoiled = new Float32Array(clean.length)
  indices.forEach((index, row) => {
    const image = clean.subarray(row * pixels, (row + 1) * pixels)
    spoiled.set(noisy(image, corruption, seed, `test ${index}`), row * pixels)
  })
  return spoiled
}

/** Mean squared difference of row `row`, of `size` numbers each. */
export function rowError(a: Float32Array, b: Float32Array, row: number, size = pixels): number {
  let sum = 0
  for (let i = row * size; i < (row + 1) * size; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
  return sum / size
}
