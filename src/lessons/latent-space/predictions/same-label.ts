/** How well nearness tells kinds apart: among the nearest neighbours, the share that have the same label. */
import {at} from '../../../maths/arrays'
import {nearest} from '../../../maths/neighbours'
import {neighbourCount} from '../neighbours'

/** Every so manieth test digit is asked for its neighbours among all: 500 of them. */
const stride = 20

/** How many digits are asked. */
export const askedDigits = 10_000 / stride

/**
 * The share of nearest neighbours with the label of the digit whose neighbours they are. Yields after every digit.
 * @param points `[10,000, size]`: codes, or pixels
 * @param labels `[10,000]`
 */
export function* sameLabel(
  points: Float32Array | Uint8Array,
  size: number,
  labels: Uint8Array,
): Generator<void, number> {
  let [same, all] = [0, 0]
  for (let i = 0; i < labels.length; i += stride) {
    const own = points.subarray(i * size, (i + 1) * size)
    const others = nearest(points, size, own, neighbourCount + 1).filter(({index}) => index !== i)
    for (const {index} of others.slice(0, neighbourCount)) if (at(labels, index) === at(labels, i)) same++
    all += Math.min(neighbourCount, others.length)
    yield
  }
  return all === 0 ? 0 : same / all
}

/** The same by all 784 pixels: it takes seconds, and never changes. */
export const sameLabelByPixels = 0.91
