import {describe, expect, it} from 'vitest'
import {nearestEntry, thin} from './thin'

const steps = (n: number) => Array.from({length: n}, (_, i) => i + 1)

describe('thin', () => {
  it('leaves a short curve as it is', () => {
    const {step, mean, low, high} = thin([1, 2, 3], [0.5, 0.4, 0.6], 500)
    expect(step).toEqual([1, 2, 3])
    expect(mean).toEqual([0.5, 0.4, 0.6])
    expect(low).toEqual(mean)
    expect(high).toEqual(mean)
  })

  it('keeps the extremes and the mean of every stretch', () => {
    const values = steps(1000).map((step) => (step === 437 ? 99 : step % 2))
    const {step, mean, low, high} = thin(steps(1000), values, 100)
    expect(step).toHaveLength(63)
    expect(step[0]).toBe(8.5)
    expect(mean[0]).toBeCloseTo(0.5)
    expect(Math.max(...high)).toBe(99)
    expect(Math.min(...low)).toBe(0)
  })

  it('thins a part of a curve, of any kind of array', () => {
    const curve = Float32Array.of(5, 4, 3, 2, 1)
    expect(thin(Uint32Array.of(1, 2, 3, 4, 5), curve, 9, 1, 3)).toMatchObject({step: [2, 3], mean: [4, 3]})
  })

  it('never draws more than it may, and leaves out what is no number', () => {
    expect(thin(steps(93_800), steps(93_800), 500).step.length).toBeLessThanOrEqual(500)
    expect(thin([1, 2, 3], [0.5, Number.NaN, Infinity], 500).step).toEqual([1])
  })
})

describe('nearestEntry', () => {
  it('finds the nearest of an ascending list', () => {
    expect(nearestEntry([0, 10, 20], 14)).toBe(1)
    expect(nearestEntry([0, 10, 20], 16)).toBe(2)
    expect(nearestEntry([0, 10, 20], -9)).toBe(0)
    expect(nearestEntry([0, 10, 20], 99)).toBe(2)
    expect(nearestEntry([], 3)).toBeNull()
  })
})
