import {expect, it} from 'vitest'
import {demonstrated, partOf} from './sketches'
import {strokesToImage} from './strokes'

const digits = Array.from({length: 10}, (_, digit) => digit)
const points = (strokes: ReturnType<typeof demonstrated>) => strokes.flat().length / 2

it('draws ten digits, each on the pad and each another', () => {
  const images = digits.map((digit) => strokesToImage(demonstrated(digit)))
  for (const digit of digits) {
    expect(demonstrated(digit).length).toBeGreaterThan(0)
    for (const value of demonstrated(digit).flat()) {
      expect(value).toBeGreaterThan(0.1)
      expect(value).toBeLessThan(0.9)
    }
  }
  for (const [i, a] of images.entries()) {
    for (const b of images.slice(i + 1))
      expect(a.some((value, p) => Math.abs(value - (b[p] ?? 0)) > 0.5)).toBe(true)
  }
})

it('grows from nothing to the whole digit, stroke after stroke', () => {
  const four = demonstrated(4)
  expect(partOf(four, 0)).toEqual([])
  expect(partOf(four, 1)).toEqual(four)
  expect(partOf(four, 0.2)).toHaveLength(1)
  expect(partOf(four, 0.9)).toHaveLength(2)
  const sizes = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => points(partOf(four, share)))
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(partOf(four, 0.37).every((stroke) => stroke.length % 2 === 0)).toBe(true)
})
