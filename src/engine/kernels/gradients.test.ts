import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, expect, it} from 'vitest'
import {installKernels, meanSquaredError, scaled} from './index'

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
