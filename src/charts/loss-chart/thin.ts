/** A curve thinned for drawing: of each stretch of steps its middle, its mean, and how far it strays. */
export interface Thinned {
  readonly step: readonly number[]
  readonly mean: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/**
 * Thins a curve to at most `most` stretches of equally many points. A curve that is short enough stays as it is:
 * its own mean, lowest and highest. Values that are not finite are left out.
 */
export function thin(steps: readonly number[], values: readonly number[], most: number): Thinned {
  const stride = Math.max(1, Math.ceil(steps.length / most))
  const thinned = {step: [] as number[], mean: [] as number[], low: [] as number[], high: [] as number[]}
  for (let start = 0; start < steps.length; start += stride) {
    const end = Math.min(steps.length, start + stride)
    let [sum, kept, low, high] = [0, 0, Infinity, -Infinity]
    for (let i = start; i < end; i++) {
      const value = values[i] ?? Number.NaN
      if (!Number.isFinite(value)) continue
      sum += value
      kept++
      if (value < low) low = value
      if (value > high) high = value
    }
    if (kept === 0) continue
    thinned.step.push(((steps[start] ?? 0) + (steps[end - 1] ?? 0)) / 2)
    thinned.mean.push(sum / kept)
    thinned.low.push(low)
    thinned.high.push(high)
  }
  return thinned
}

/** Index of the entry of an ascending list nearest to a value; null for an empty list. */
export function nearestEntry(ascending: readonly number[], value: number): number | null {
  let [low, high] = [0, ascending.length - 1]
  if (high < 0) return null
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  const [below, above] = [ascending[low] ?? 0, ascending[high] ?? 0]
  return value - below <= above - value ? low : high
}
