import {describe, expect, it} from 'vitest'
import {presence} from './density'

const grid = {x: [0, 4], y: [0, 2], columns: 5, rows: 3} as const

describe('presence', () => {
  it('is nothing without points, and everything where they are plenty', () => {
    expect([...presence(new Float32Array(), grid, 3)]).toEqual(new Array(15).fill(0))
    const here = Float32Array.from({length: 20}, (_, i) => (i % 2 === 0 ? 2 : 1))
    expect(presence(here, grid, 3)[1 * 5 + 2]).toBe(1)
  })

  it('fades around a point: a quarter in the eight cells about it, nothing further', () => {
    const shown = presence(Float32Array.of(1.2, 0.9), grid, 4)
    expect(shown[1 * 5 + 1]).toBeCloseTo(0.25)
    expect(shown[0 * 5 + 0]).toBeCloseTo(1 / 16)
    expect(shown[2 * 5 + 2]).toBeCloseTo(1 / 16)
    expect(shown[1 * 5 + 3]).toBe(0)
  })

  it('leaves out what lies outside, and what is not a number', () => {
    const shown = presence(Float32Array.of(-5, 0, 9, 9, Number.NaN, 1), grid, 1)
    expect(Math.max(...shown)).toBe(0)
  })

  it('works along a single row', () => {
    const shown = presence(Float32Array.of(3, 0), {x: [0, 4], y: [0, 0], columns: 5, rows: 1}, 1)
    expect([...shown]).toEqual([0, 0, 0.25, 1, 0.25])
  })
})
