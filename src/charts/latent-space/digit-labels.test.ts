import {describe, expect, it} from 'vitest'
import {digitMedians, spreadLabels} from './digit-labels'

describe('digitMedians', () => {
  it('names the middle of each digit that is there', () => {
    const points = Float32Array.of(0, 0, 1, 5, 2, 7, 100, 9, 8, 8)
    expect(digitMedians(points, Uint8Array.of(3, 3, 3, 3, 7))).toEqual([
      {digit: 3, x: 1.5, y: 6},
      {digit: 7, x: 8, y: 8},
    ])
  })
})

describe('spreadLabels', () => {
  it('parts ten labels in one place', () => {
    const blob = Array.from({length: 10}, (_, digit) => ({digit, x: 50, y: 50}))
    const placed = spreadLabels(blob, 20)
    for (const a of placed)
      for (const b of placed)
        if (a.digit < b.digit) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18)
  })

  it('leaves labels alone that have room, and is the same every time', () => {
    const apart = [
      {digit: 0, x: 0, y: 0},
      {digit: 1, x: 40, y: 0},
    ]
    expect(spreadLabels(apart, 20)).toEqual(apart)
    const close = [
      {digit: 0, x: 0, y: 0},
      {digit: 1, x: 4, y: 0},
    ]
    expect(spreadLabels(close, 20)).toEqual(spreadLabels(close, 20))
    expect(close[1]).toEqual({digit: 1, x: 4, y: 0})
  })
})
