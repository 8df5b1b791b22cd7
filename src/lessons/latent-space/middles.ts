import {at32} from '../../maths/arrays'

/** The middle of each label's points `[n, 3]`: the median of every coordinate. Labels without points are left out. */
export function middlesOf(points: Float32Array, labels: Uint8Array): {digit: number; position: number[]}[] {
  return [...new Set(labels)]
    .sort((a, b) => a - b)
    .map((digit) => {
      const own = [...labels.keys()].filter((i) => labels[i] === digit)
      return {digit, position: [0, 1, 2].map((axis) => medianOf(own.map((i) => at32(points, 3 * i + axis))))}
    })
}

function medianOf(values: readonly number[]): number {
  const sorted = Float32Array.from(values).sort()
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? at32(sorted, half) : (at32(sorted, half - 1) + at32(sorted, half)) / 2
}
