import {expect, it} from 'vitest'
import {middlesOf} from './middles'

it('takes the median of every coordinate, label by label', () => {
  const points = Float32Array.of(0, 0, 0, 9, 9, 9, 2, 4, 6, 4, 8, 90)
  expect(middlesOf(points, Uint8Array.of(7, 1, 7, 7))).toEqual([
    {digit: 1, position: [9, 9, 9]},
    {digit: 7, position: [2, 4, 6]},
  ])
  expect(middlesOf(points, Uint8Array.of(3, 3, 3, 3))[0]?.position).toEqual([3, 6, 7.5])
})
