import {at} from '../../../maths/arrays'

/** Numbers for checks: the same ones on every backend and at every run. */

/** `count` numbers spread evenly over [−spread, spread), from a seed. */
export function noise(count: number, seed: number, spread = 1): Float32Array {
  const values = new Float32Array(count)
  let state = (seed * 2654435761 + 12345) >>> 0
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    values[i] = (state / 2 ** 31 - 1) * spread
  }
  return values
}

/** Largest difference between two lists, relative to the largest number in the second; NaN counts as infinite. */
export function disagreement(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY
  let difference = 0
  let size = 1e-30
  for (let i = 0; i < theirs.length; i++) {
    const apart = Math.abs((ours[i] ?? Number.NaN) - (theirs[i] ?? Number.NaN))
    if (!(apart <= Number.MAX_VALUE)) return Number.POSITIVE_INFINITY
    difference = Math.max(difference, apart)
    size = Math.max(size, Math.abs(at(theirs, i)))
  }
  return difference / size
}
