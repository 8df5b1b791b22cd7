import {describe, expect, it} from 'vitest'
import {nearest} from './neighbours'
import {randomStream} from './random'

describe('nearest neighbours', () => {
  it('are found among few points, nearest first, ties in order', () => {
    const points = Float32Array.of(0, 0, 3, 0, 0, 1, 1, 0, 5, 5)
    expect(nearest(points, 2, [0, 0], 3)).toEqual([
      {index: 0, squaredDistance: 0},
      {index: 2, squaredDistance: 1},
      {index: 3, squaredDistance: 1},
    ])
    expect(nearest(points, 2, [0, 0], 99)).toHaveLength(5)
    expect(nearest(points, 2, [0, 0], 0)).toEqual([])
    expect(nearest(new Float32Array(), 2, [0, 0], 3)).toEqual([])
  })

  it('are those that sorting everything finds', () => {
    const stream = randomStream(1, 'points')
    const points = Uint8Array.from({length: 500 * 20}, () => stream.integer(256))
    const query = Array.from({length: 20}, () => stream.integer(256))
    const distances = Array.from({length: 500}, (_, index) => ({
      index,
      squaredDistance: query.reduce((sum, value, i) => sum + (value - (points[index * 20 + i] ?? 0)) ** 2, 0),
    }))
    const sorted = distances.sort((a, b) => a.squaredDistance - b.squaredDistance).slice(0, 12)
    expect(nearest(points, 20, query, 12)).toEqual(sorted)
  })
})
