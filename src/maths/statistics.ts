import {at64, doubles} from './arrays'

/** Mean of the numbers; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  const all = doubles(values)
  let sum = 0
  for (let i = 0; i < all.length; i++) sum += at64(all, i)
  return sum / all.length
}

/** Mean squared distance from the mean (division by n, not n − 1); NaN of none. */
export function variance(values: ArrayLike<number>): number {
  const all = doubles(values)
  const centre = mean(all)
  let sum = 0
  for (let i = 0; i < all.length; i++) sum += (at64(all, i) - centre) ** 2
  return sum / all.length
}

/**
 * Quantiles for shares between 0 and 1 (0.5 is the median), interpolated between neighbours as R, NumPy and
 * D3 do by default. NaN of no values.
 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  return shares.map((share) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (above - below) * (place - Math.floor(place))
  })
}

/** Mean of each value and the up to `window − 1` before it: a curve calmed without looking ahead. */
export function movingAverage(values: ArrayLike<number>, window: number): Float64Array {
  const all = doubles(values)
  const calmed = new Float64Array(all.length)
  let sum = 0
  for (let i = 0; i < all.length; i++) {
    sum += at64(all, i) - (i >= window ? at64(all, i - window) : 0)
    calmed[i] = sum / Math.min(i + 1, window)
  }
  return calmed
}
