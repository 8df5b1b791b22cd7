import {describe, expect, it} from 'vitest'
import {fitted, middleOf} from './fit'

const tile = {width: 228, height: 128}

describe('fitted', () => {
  it('puts all points on the tile at one scale, y upwards', () => {
    const {k, x0, y0} = fitted([Float32Array.of(0, 0, 1, 1), Float32Array.of(2, 0.5)], tile, 0)
    expect(k).toBe(100)
    expect([k * 0 + x0, k * 2 + x0]).toEqual([14, 214])
    expect([y0 - k * 0, y0 - k * 1]).toEqual([114, 14])
  })

  it('lets a few strays lie outside', () => {
    const points = new Float32Array(2000)
    for (let i = 0; i < 1000; i++) points.set([i % 10, i % 7], 2 * i)
    points.set([1e6, -1e6], 0)
    expect(fitted([points], tile).k).toBeGreaterThan(10)
    expect(fitted([points], tile, 0).k).toBeLessThan(0.01)
  })

  it('stands still where there is nothing to fit', () => {
    expect(fitted([], tile)).toEqual({k: 1, x0: 114, y0: 64})
    expect(fitted([Float32Array.of(3, 4)], tile)).toEqual({k: 1, x0: 111, y0: 68})
  })
})

it('middleOf is the mean of the points', () => {
  expect(middleOf(Float32Array.of(0, 1, 4, 3))).toEqual([2, 2])
  expect(middleOf(new Float32Array())).toEqual([0, 0])
})
