// Read without `at`: lists of all kinds come here, and a checked read of them takes a third longer.

/** Mean of the numbers; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0
  return sum / values.length
}

/** Mean squared distance from the mean (division by n, not n − 1); NaN of none. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? 0) - centre) ** 2
  return sum / values.length
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
  const calmed = new Float64Array(values.length)
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] ?? 0) - (i >= window ? (values[i - window] ?? 0) : 0)
    calmed[i] = sum / Math.min(i + 1, window)
  }
  return calmed
}
