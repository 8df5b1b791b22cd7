import {type ScaleContinuousNumeric, ticks} from 'd3'

/** Epochs' ends in a stretch (in epochs) that are worth naming: at most `most`, 1, 2, 5, 10, … epochs apart. */
export function epochTicks(from: number, to: number, most: number): number[] {
  const gap = [1, 2, 5, 10, 20, 50, 100].find((step) => (to - from) / step <= most) ?? 200
  const first = Math.max(1, Math.ceil(from / gap - 1e-9))
  const last = Math.floor(to / gap + 1e-9)
  return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => (first + i) * gap)
}

/**
 * Ticks of a loss: a few on a linear axis; on a logarithmic one 1, 2 and 5 of each power, or the powers alone, or,
 * where a closer look holds too few of these, evenly spaced numbers.
 */
export function lossTicks(y: ScaleContinuousNumeric<number, number>): number[] {
  if (!('base' in y)) return y.ticks(5)
  const [low = 1, high = 1] = y.domain()
  const leading = high / low > 2000 ? [1] : [1, 2, 5]
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const powers = Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i))
  const slack = 1 + 1e-9
  const found = powers
    .flatMap((power) => leading.map((step) => step * power))
    .filter((value) => value * slack >= low && value <= high * slack)
  return found.length > 2 ? found : ticks(low, high, 4)
}
