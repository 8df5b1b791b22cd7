import {expect, it} from 'vitest'
import {nearestCodes, nearestImages, neighbourCount} from './neighbours'

it('finds the nearest codes, the digit itself left out', () => {
  const line = Float32Array.from({length: 40}, (_, i) => (i % 2 === 0 ? i / 2 : 0))
  expect(nearestCodes(line, 2, 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(nearestCodes(line, 2, 10).slice(0, 2).sort()).toEqual([11, 9])
  expect(nearestCodes(line, 2, 10)).not.toContain(10)
})

it('finds the nearest images, twins of the digit among them', () => {
  const images = new Uint8Array(784 * 12)
  for (let i = 0; i < 12; i++) images[784 * i + 5] = 20 * i
  images.copyWithin(784 * 11, 0, 784)
  const found = nearestImages({images, labels: new Uint8Array(12)}, 0)
  expect(found).toHaveLength(neighbourCount)
  expect(found.slice(0, 3)).toEqual([11, 1, 2])
})
