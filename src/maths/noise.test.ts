import {describe, expect, it} from 'vitest'
import {corruptionKinds} from '../contract/model'
import {corrupt} from './noise'
import {randomStream} from './random'

const count = 400
const grey = (value = 0.5) => new Float32Array(count * 784).fill(value)
const share = (values: Float32Array, is: (value: number) => boolean) =>
  values.filter(is).length / values.length

describe.each(corruptionKinds)('%s', (kind) => {
  it('is drawn from its stream alone, anew at every call', () => {
    const noisy = (seed: number) => {
      const [first, second] = [grey(), grey()]
      const stream = randomStream(seed, 'noise')
      corrupt({kind, level: 0.3}, first, count, stream)
      corrupt({kind, level: 0.3}, second, count, stream)
      return [first, second] as const
    }
    const [first, second] = noisy(1)
    const [again, later] = noisy(1)
    const same = (a: Float32Array, b: Float32Array) => Buffer.from(a.buffer).equals(Buffer.from(b.buffer))
    expect([same(again, first), same(later, second)]).toEqual([true, true])
    expect(same(second, first)).toBe(false)
    expect(same(noisy(2)[0], first)).toBe(false)
  })

  it('stays within 0 and 1, touches only what it was given, and at level 0 nothing', () => {
    const images = grey()
    corrupt({kind, level: 0}, images, count, randomStream(1, 'noise'))
    expect(share(images, (value) => value === 0.5)).toBe(1)
    corrupt({kind, level: 0.7}, images, count - 1, randomStream(1, 'noise'))
    expect(share(images, (value) => value >= 0 && value <= 1)).toBe(1)
    expect(share(images.subarray((count - 1) * 784), (value) => value === 0.5)).toBe(1)
  })
})

describe('how much', () => {
  it('gaussian: its level is the standard deviation, cut off at the ends', () => {
    const images = grey()
    corrupt({kind: 'gaussian', level: 0.1}, images, count, randomStream(2, 'noise'))
    const mean = images.reduce((sum, value) => sum + value, 0) / images.length
    const variance = images.reduce((sum, value) => sum + (value - mean) ** 2, 0) / images.length
    expect(mean).toBeCloseTo(0.5, 3)
    expect(Math.sqrt(variance)).toBeCloseTo(0.1, 3)
    const black = grey(0)
    corrupt({kind: 'gaussian', level: 0.5}, black, count, randomStream(3, 'noise'))
    expect(share(black, (value) => value === 0)).toBeCloseTo(0.5, 2)
    // Beyond two standard deviations: 2.275 %.
    expect(share(black, (value) => value === 1)).toBeCloseTo(0.02275, 2)
  })

  it.each([0.1, 0.5, 0.9])('masking %d: that share is black, the rest as it was', (level) => {
    const images = grey()
    corrupt({kind: 'masking', level}, images, count, randomStream(4, 'noise'))
    expect(share(images, (value) => value === 0)).toBeCloseTo(level, 2)
    expect(share(images, (value) => value === 0) + share(images, (value) => value === 0.5)).toBeCloseTo(1, 12)
  })

  it('salt and pepper: half of the share black, half white', () => {
    const images = grey()
    corrupt({kind: 'saltpepper', level: 0.4}, images, count, randomStream(5, 'noise'))
    expect(share(images, (value) => value === 0)).toBeCloseTo(0.2, 2)
    expect(share(images, (value) => value === 1)).toBeCloseTo(0.2, 2)
    expect(share(images, (value) => value === 0.5)).toBeCloseTo(0.6, 2)
  })

  it.each([0.05, 0.25, 0.6, 0.95, 1])(
    'holes %d: about that share of every image, in pieces, everywhere',
    (level) => {
      const images = grey()
      corrupt({kind: 'holes', level}, images, count, randomStream(6, 'noise'))
      const seen = new Float64Array(784)
      for (let start = 0; start < images.length; start += 784) {
        const image = images.subarray(start, start + 784)
        const covered = share(image, (value) => value === 0)
        expect(covered).toBeGreaterThanOrEqual(level - 0.001)
        expect(covered).toBeLessThan(level + 12 / 784)
        image.forEach((value, pixel) => {
          seen[pixel] = (seen[pixel] ?? 0) + (value === 0 ? 1 : 0)
        })
      }
      expect(Math.min(...seen)).toBeGreaterThan(0)
      // A hole is a rectangle: black pixels have black neighbours far more often than chance has them.
      const image = images.subarray(0, 784)
      const pairs = image.filter((value, i) => i % 28 < 27 && value === 0 && image[i + 1] === 0).length
      expect(pairs / image.filter((value) => value === 0).length).toBeGreaterThan(Math.max(0.7, level - 0.05))
    },
  )

  it('points in space are not cut off, and have no holes', () => {
    const points = new Float32Array(3000)
    corrupt({kind: 'gaussian', level: 2}, points, 1000, randomStream(7, 'noise'), 3)
    expect(share(points, (value) => value < 0)).toBeCloseTo(0.5, 1)
    expect(() => corrupt({kind: 'holes', level: 0.2}, points, 1000, randomStream(7, 'noise'), 3)).toThrow(
      RangeError,
    )
  })
})
