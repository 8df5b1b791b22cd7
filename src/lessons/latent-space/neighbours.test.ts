import {expect, it} from 'vitest'
import {commonest, nearestCodes, nearestImages, neighbourCount} from './neighbours'

it('finds the nearest codes, the digit itself left out', () => {
  const line = Float32Array.from({length: 40}, (_, i) => (i % 2 === 0 ? i / 2 : 0))
  expect(nearestCodes(line, Float32Array.of(0, 0), 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(nearestCodes(line, Float32Array.of(10, 0), 10).slice(0, 2).sort()).toEqual([11, 9])
  expect(nearestCodes(line, Float32Array.of(10, 3), null)[0]).toBe(10)
})

it('finds the nearest images, twins of the digit among them', () => {
  const images = new Uint8Array(784 * 12)
  for (let i = 0; i < 12; i++) images[784 * i + 5] = 20 * i
  images.copyWithin(784 * 11, 0, 784)
  const found = nearestImages({images, labels: new Uint8Array(12)}, new Float32Array(784), 0)
  expect(found).toHaveLength(neighbourCount)
  expect(found.slice(0, 3)).toEqual([11, 1, 2])
  const grey = new Float32Array(784)
  grey[5] = 60 / 255
  expect(nearestImages({images, labels: new Uint8Array(12)}, grey, null)[0]).toBe(3)
})

it('knows the commonest label', () => {
  expect(commonest([0, 1, 2, 3], Uint8Array.of(4, 9, 9, 1))).toBe(9)
  expect(commonest([0, 1], Uint8Array.of(7, 2))).toBe(2)
  expect(commonest([], Uint8Array.of(1))).toBeNull()
})
