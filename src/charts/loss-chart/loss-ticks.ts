import type {ScaleContinuousNumeric} from 'd3'

/** Epochs' ends that are worth naming: at most `most` of them, 1, 2, 5, 10, … epochs apart. */
export function epochTicks(epochs: number, most: number): number[] {
  const gap = [1, 2, 5, 10, 20, 50, 100].find((step) => epochs / step <= most) ?? 200
  return Array.from({length: Math.floor(epochs / gap + 1e-9)}, (_, i) => (i + 1) * gap)
}

/** Ticks of a loss: a few on a linear axis; 1, 2 and 5 of each power on a logarithmic one, or the powers alone. */
export function lossTicks(y: ScaleContinuousNumeric<number, number>): number[] {
  if (!('base' in y)) return y.ticks(5)
  const [low = 1, high = 1] = y.domain()
  const leading = high / low > 2000 ? [1] : [1, 2, 5]
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const powers = Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i))
  const slack = 1 + 1e-9
  return powers
    .flatMap((power) => leading.map((step) => step * power))
    .filter((value) => value * slack >= low && value <= high * slack)
}
