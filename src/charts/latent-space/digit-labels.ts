import {addAt, at32, byteAt, wordAt} from '../../maths/arrays'

export interface DigitLabel {
  readonly digit: number
  readonly x: number
  readonly y: number
}

/** One coordinate of each digit's points, digit after digit, in ascending order within each. */
function sortedByDigit(
  points: Float32Array,
  labels: Uint8Array,
  offset: 0 | 1,
  starts: Uint32Array,
): Float32Array {
  const next = starts.slice()
  const sorted = new Float32Array(labels.length)
  for (let i = 0; i < labels.length; i++) {
    const digit = byteAt(labels, i)
    const place = wordAt(next, digit)
    sorted[place] = at32(points, 2 * i + offset)
    next[digit] = place + 1
  }
  for (let digit = 0; digit < 10; digit++) sorted.subarray(starts[digit], starts[digit + 1]).sort()
  return sorted
}

/** The middle of each digit's points (medians of x and of y), for the digits that there are. */
export function digitMedians(points: Float32Array, labels: Uint8Array): DigitLabel[] {
  const starts = new Uint32Array(11)
  for (const label of labels) addAt(starts, label + 1, 1)
  for (let digit = 0; digit < 10; digit++) addAt(starts, digit + 1, wordAt(starts, digit))
  const [xs, ys] = [sortedByDigit(points, labels, 0, starts), sortedByDigit(points, labels, 1, starts)]
  return Array.from({length: 10}, (_, digit) => digit).flatMap((digit) => {
    const [start, end] = [wordAt(starts, digit), wordAt(starts, digit + 1)]
    const [below, above] = [(start + end - 1) >> 1, (start + end) >> 1]
    const middle = (sorted: Float32Array) => (at32(sorted, below) + at32(sorted, above)) / 2
    return end > start ? [{digit, x: middle(xs), y: middle(ys)}] : []
  })
}

/** Moves labels apart until none is nearer to another than `gap`; they stay as near to their places as that allows. */
export function spreadLabels(labels: readonly DigitLabel[], gap: number): DigitLabel[] {
  const placed = labels.map(({digit, x, y}) => ({digit, x, y}))
  for (let round = 0; round < 40; round++) {
    let moved = false
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= gap) continue
        moved = true
        // Labels in the very same place part at an angle that depends on the digits alone.
        const angle = distance > 0.01 ? Math.atan2(dy, dx) : (a.digit * 36 + b.digit * 7) * (Math.PI / 180)
        const push = (gap - distance) / 2 + 0.05
        a.x -= push * Math.cos(angle)
        a.y -= push * Math.sin(angle)
        b.x += push * Math.cos(angle)
        b.y += push * Math.sin(angle)
      }
    })
    if (!moved) break
  }
  return placed
}
