import {expect, test} from 'vitest'
import {between} from './use-glide'

const [from, to] = [Float32Array.of(0, 10, Number.NaN, 4), Float32Array.of(10, 20, 6, Number.NaN)]

test('points on their way are between both places', () => {
  expect([...between(from, to, 0.5)].slice(0, 2)).toEqual([5, 15])
  expect([...between(from, to, 1)].slice(0, 2)).toEqual([10, 20])
})

test('a point that is nowhere in one of them stands where it is in the other', () => {
  expect([...between(from, to, 0.5)].slice(2)).toEqual([6, 4])
})
