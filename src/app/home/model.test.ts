import {expect, it} from 'vitest'
import type {DenseLayer} from '../../maths/dense-net'
import {homeModel, squaredError} from './model'

const layer = (inputs: number, units: number, kernel: readonly number[]): DenseLayer => ({
  activation: 'linear',
  kernel: Float32Array.from({length: inputs * units}, (_, i) => kernel[i] ?? 0),
  bias: new Float32Array(units),
})

it('walks through encoder and decoder, and decodes a code alone', () => {
  // The code is twice the first pixel; the decoder halves it again.
  const model = homeModel([layer(784, 2, [2, 0])], [layer(2, 784, [0.5])])
  const layers = model.activations(Float32Array.of(0.75, ...new Float32Array(783)))
  expect(model.sizes).toEqual([784, 2, 784])
  expect(Array.from(layers[1] ?? [])).toEqual([1.5, 0])
  expect(layers[2]?.[0]).toBe(0.75)
  expect(model.decode([1, 0])[0]).toBe(0.5)
})

it('takes the mean of squared differences', () => {
  expect(squaredError(Float32Array.of(1, 0), Float32Array.of(0.5, 0))).toBe(0.125)
})
