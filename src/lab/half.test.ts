import {expect, test} from 'vitest'
import {fromHalf} from './half'

const read = (...halves: number[]) => [...fromHalf(Uint16Array.from(halves).buffer)]

test('16-bit floats are read as IEEE 754 has them', () => {
  expect(read(0x0000, 0x3c00, 0xc000, 0x3555, 0x7bff)).toEqual([0, 1, -2, 0.333251953125, 65504])
  // The smallest normal number, the largest and the smallest below it.
  expect(read(0x0400, 0x03ff, 0x0001)).toEqual([2 ** -14, 1023 * 2 ** -24, 2 ** -24])
  expect(read(0x7c00, 0xfc00, 0x7e00)).toEqual([Infinity, -Infinity, Number.NaN])
})

test('all positive halves stand in the order of their bits', () => {
  const positive = Array.from({length: 0x7c00}, (_, i) => i)
  const values = read(...positive)
  expect(values.every((value, i) => i === 0 || value > (values[i - 1] ?? Infinity))).toBe(true)
})
