import {at} from '../../maths/arrays'
import type {Series} from './thin'

/**
 * The entries `first` … `end` of ascending steps, cut where a phase begins: step `cuts[i]` is the last one before
 * phase `i`; before the first phase there is nothing to cut off. Each piece as its first entry and the one behind its last; empty pieces are left out.
 */
export function cutAt(steps: Series, cuts: Series, first: number, end: number): [number, number][] {
  const pieces: [number, number][] = []
  let start = first
  for (let c = 1; c <= Math.max(1, cuts.length) && start < end; c++) {
    const last = cuts[c] ?? Number.POSITIVE_INFINITY
    let stop = start
    if (last === Number.POSITIVE_INFINITY) stop = end
    else while (stop < end && at(steps, stop) <= last) stop++
    if (stop > start) pieces.push([start, stop])
    start = stop
  }
  return pieces
}
