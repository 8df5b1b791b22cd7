import {at} from '../../maths/arrays'

/** Numbers in order, as a list or a typed array. */
export type Series = ArrayLike<number>

/** A curve thinned for drawing: of each stretch of steps its middle, its mean, and how far it strays. */
export interface Thinned {
  readonly step: readonly number[]
  readonly mean: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/**
 * Thins a curve, from its entry `first` up to `end`, to at most `most` stretches of equally many points: of 1, 2, 4,
 * 8, … so that a growing curve is seldom cut anew. A curve that is short enough stays as it is: its own mean, lowest
 * and highest. Values that are not finite are left out.
 */
export function thin(steps: Series, values: Series, most: number, first = 0, end = steps.length): Thinned {
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2((end - first) / most)))
  const thinned = {step: [] as number[], mean: [] as number[], low: [] as number[], high: [] as number[]}
  for (let start = first; start < end; start += stride) {
    const stop = Math.min(end, start + stride)
    let [sum, kept, low, high] = [0, 0, Infinity, -Infinity]
    for (let i = start; i < stop; i++) {
      const value = values[i] ?? Number.NaN
      if (!Number.isFinite(value)) continue
      sum += value
      kept++
      if (value < low) low = value
      if (value > high) high = value
    }
    if (kept === 0) continue
    thinned.step.push((at(steps, start) + at(steps, stop - 1)) / 2)
    thinned.mean.push(sum / kept)
    thinned.low.push(low)
    thinned.high.push(high)
  }
  return thinned
}

/** Index of the entry of an ascending list nearest to a value; null for an empty list. */
export function nearestEntry(ascending: Series, value: number): number | null {
  let [low, high] = [0, ascending.length - 1]
  if (high < 0) return null
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at(ascending, middle) <= value) low = middle
    else high = middle
  }
  const [below, above] = [at(ascending, low), at(ascending, high)]
  return value - below <= above - value ? low : high
}
