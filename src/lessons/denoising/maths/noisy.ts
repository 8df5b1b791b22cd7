/** Noise as the page draws it: seeded, so that the same seed shows the same noise again. */
import {pixels} from '../../../contract/data'
import type {Corruption} from '../../../contract/model'
import {row, squaredDistance} from '../../../maths/arrays'
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
  indices.forEach((index, i) => {
    clean.set(row(images, index, pixels), i * pixels)
  })
  return clean.map((grey) => grey / 255)
}

/** Digits corrupted one by one, `[n, 784]`: a digit's noise is its own, whichever others stand beside it. */
export function noisyDigits(
  clean: Float32Array,
  indices: readonly number[],
  corruption: Corruption,
  seed: number,
): Float32Array {
  const spoiled = new Float32Array(clean.length)
  indices.forEach((index, i) => {
    spoiled.set(noisy(row(clean, i, pixels), corruption, seed, `test ${index}`), i * pixels)
  })
  return spoiled
}

/** Mean squared difference of row `index`, of `size` numbers each. */
export function rowError(a: Float32Array, b: Float32Array, index: number, size = pixels): number {
  return squaredDistance(row(a, index, size), row(b, index, size)) / size
}
