import {median} from 'd3'

export interface DigitLabel {
  readonly digit: number
  readonly x: number
  readonly y: number
}

/** The middle of each digit's points (medians of x and of y), for the digits that there are. */
export function digitMedians(points: Float32Array, labels: Uint8Array): DigitLabel[] {
  const xs: number[][] = Array.from({length: 10}, () => [])
  const ys: number[][] = Array.from({length: 10}, () => [])
  for (let i = 0; i < labels.length; i++) {
    xs[labels[i] ?? 0]?.push(points[2 * i] ?? 0)
    ys[labels[i] ?? 0]?.push(points[2 * i + 1] ?? 0)
  }
  return xs.flatMap((x, digit) => {
    const [mx, my] = [median(x), median(ys[digit] ?? [])]
    return mx === undefined || my === undefined ? [] : [{digit, x: mx, y: my}]
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
