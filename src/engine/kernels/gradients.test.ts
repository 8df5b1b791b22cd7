import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, expect, it} from 'vitest'
import {dense, installKernels, meanSquaredError, scaled} from './index'

beforeAll(async () => {
  await tf.setBackend('wasm')
  await installKernels('wasm')
})

it('hold a net together on tfjs-core alone: reshape, clone and sums of terms', () => {
  const target = tf.zeros([2, 3])
  const loss = (x: tf.Tensor) => {
    const flat = tf.reshape(x, [2, 3]).clone()
    return tf.add(meanSquaredError(target, flat), scaled(meanSquaredError(target, flat), 2))
  }
  const x = tf.tensor3d([1, 2, 3, 4, 5, 6], [2, 3, 1])
  // 3 · 2x/6
  expect(Array.from(tf.grad(loss)(x).dataSync())).toEqual([1, 2, 3, 4, 5, 6])
})

it('sum the gradient of a repeated summand', () => {
  const [x, b] = [tf.ones([4, 3]), tf.zeros([3])]
  const [, slope] = tf.grads((given: tf.Tensor, bias: tf.Tensor) => tf.add(given, bias))([x, b])
  expect(slope?.shape).toEqual([3])
  expect(Array.from(slope?.dataSync() ?? [])).toEqual([4, 4, 4])
})

it('leave alone what two layers read: a delta takes the place of nothing but its own gradient', () => {
  const numbers = (rows: number, columns: number, seed: number) =>
    tf.tensor2d(
      Array.from({length: rows * columns}, (_, i) => Math.sin(seed + i)),
      [rows, columns],
    )
  const [target, four, six] = [numbers(3, 6, 4), tf.zeros([4]), tf.zeros([6])] as const
  const loss = (...given: tf.Tensor[]) => {
    const [x, first, second, last] = given as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.Tensor2D]
    // The sum hands one gradient to both layers; what it comes to is read twice, and once in another shape.
    const both = tf.add(
      dense(x, first, four as tf.Tensor1D, 'tanh'),
      dense(x, second, four as tf.Tensor1D, 'sigmoid'),
    ) as tf.Tensor2D
    const again = tf.reshape(both, [3, 4]) as tf.Tensor2D
    const read = (z: tf.Tensor2D) => dense(z, last, six as tf.Tensor1D, 'tanh')
    return meanSquaredError(target, tf.add(read(both), read(again)) as tf.Tensor2D)
  }
  const given = [numbers(3, 5, 5), numbers(5, 4, 1), numbers(5, 4, 2), numbers(4, 6, 3)]
  const gradients = tf.grads(loss)(given)
  const step = 0.01
  given.forEach((tensor, i) => {
    const lossAt = (place: number, by: number) => {
      const values = tensor.dataSync().map((value, at) => (at === place ? value + by : value))
      const moved = given.map((one, at) => (at === i ? tf.tensor(values, one.shape) : one))
      return loss(...moved).dataSync()[0] ?? Number.NaN
    }
    gradients[i]?.dataSync().forEach((slope, place) => {
      expect((lossAt(place, step) - lossAt(place, -step)) / (2 * step)).toBeCloseTo(slope, 3)
    })
  })
})
