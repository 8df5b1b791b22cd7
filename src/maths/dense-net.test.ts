import {expect, it} from 'vitest'
import {type DenseLayer, forward} from './dense-net'

it('computes a net small enough to be computed by hand', () => {
  const layers: DenseLayer[] = [
    {activation: 'relu', kernel: Float32Array.of(1, -1, 2, 0.5), bias: Float32Array.of(0, 0.5)},
    {activation: 'linear', kernel: Float32Array.of(2, -1), bias: Float32Array.of(0.25)},
  ]
  const [input, hidden, output] = forward(layers, [1, 2, 0, -4])
  expect([...(input ?? [])]).toEqual([1, 2, 0, -4])
  expect([...(hidden ?? [])]).toEqual([5, 0.5, 0, 0])
  expect([...(output ?? [])]).toEqual([9.75, 0.25])
  expect(() => forward(layers, [1, 2, 3])).toThrow(RangeError)
})
