import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromHalf, toHalf} from './half'

const all = Uint16Array.from({length: 65_536}, (_, i) => i)
const there = (value: number) => toHalf([value])[0] ?? 0
const andBack = (value: number) => fromHalf(toHalf([value]))[0] ?? Number.NaN

describe('half floats', () => {
  it('read as IEEE 754 says', () => {
    const known = [
      [0x3c00, 1],
      [0xc000, -2],
      [0x7bff, 65_504],
      [0x0400, 2 ** -14],
      [0x0001, 2 ** -24],
      [0x03ff, 1023 * 2 ** -24],
      [0x3555, 0.333251953125],
      [0x7c00, Number.POSITIVE_INFINITY],
    ] as const
    for (const [half, value] of known) expect(fromHalf(Uint16Array.of(half))[0]).toBe(value)
    expect(fromHalf(Uint16Array.of(0x7e00))[0]).toBeNaN()
    expect(Object.is(fromHalf(Uint16Array.of(0x8000))[0], -0)).toBe(true)
  })

  it('all come back as they were', () => {
    const values = fromHalf(all)
    const again = toHalf(values)
    const changed = all.filter((half, i) => !Number.isNaN(values[i]) && again[i] !== half)
    expect([...changed]).toEqual([])
  })

  it('round to the nearest, ties to even', () => {
    expect(andBack(1 + 2 ** -11)).toBe(1)
    expect(andBack(1 + 3 * 2 ** -11)).toBe(1 + 2 ** -9)
    expect(andBack(1 + 2 ** -11 + 2 ** -20)).toBe(1 + 2 ** -10)
    expect(andBack(2 ** -25)).toBe(0)
    expect(andBack(1.5 * 2 ** -24)).toBe(2 ** -23)
    expect(andBack(65_519)).toBe(65_504)
    expect(andBack(65_520)).toBe(Number.POSITIVE_INFINITY)
    expect(andBack(Number.NaN)).toBeNaN()
    expect(there(-1e-9)).toBe(0x8000)
  })

  it('are within half a step of any number in range', () => {
    fc.assert(
      fc.property(fc.float({min: Math.fround(-65_000), max: Math.fround(65_000), noNaN: true}), (value) => {
        const step = Math.max(2 ** -24, 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 10))
        expect(Math.abs(andBack(value) - value)).toBeLessThanOrEqual(step / 2)
      }),
    )
  })
})
