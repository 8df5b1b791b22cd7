import {describe, expect, it} from 'vitest'
import {mean, movingAverage, quantiles, variance} from './statistics'

describe('statistics', () => {
  it('has mean and variance', () => {
    expect(mean([1, 2, 3, 6])).toBe(3)
    expect(variance([1, 2, 3, 6])).toBe(3.5)
    expect(mean([])).toBeNaN()
    // No cancellation far from zero.
    expect(variance([1e9 + 1, 1e9 + 3])).toBe(1)
  })

  it('interpolates quantiles between neighbours, whatever the order', () => {
    expect(quantiles([4, 1, 3, 2], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 4])
    expect(quantiles(Float32Array.of(7), [0.1, 0.9])).toEqual([7, 7])
    expect(quantiles([], [0.5])[0]).toBeNaN()
  })

  it('averages what has gone before, and only that', () => {
    expect([...movingAverage([3, 1, 2, 6, 4], 3)]).toEqual([3, 2, 2, 3, 4])
    expect([...movingAverage([3, 1, 2], 1)]).toEqual([3, 1, 2])
    expect(movingAverage([], 5)).toHaveLength(0)
  })
})
