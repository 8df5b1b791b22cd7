/** The operations as tfjs has them, unfused and by its own gradients: what ours are held against. */
import * as tf from '@tensorflow/tfjs-core'
import {activate} from '../../kernels/fallback'
import type {
  binaryCrossEntropy,
  conv2d,
  convTranspose2d,
  dense,
  meanSquaredError,
  scaled,
} from '../../kernels/index'

export interface Operations {
  readonly dense: typeof dense
  readonly conv2d: typeof conv2d
  readonly convTranspose2d: typeof convTranspose2d
  readonly meanSquaredError: typeof meanSquaredError
  readonly binaryCrossEntropy: typeof binaryCrossEntropy
  readonly scaled: typeof scaled
}

export const plain: Operations = {
  dense: (x, weights, bias, activation) => activate(tf.add(tf.matMul(x, weights), bias), activation),
  conv2d: (x, filter, bias, stride, activation) =>
    activate(tf.add(tf.conv2d(x, filter, stride, 'same'), bias), activation),
  convTranspose2d(x, filter, bias, stride, activation) {
    const [batch, height, width] = x.shape
    const shape: [number, number, number, number] = [batch, height * stride, width * stride, filter.shape[2]]
    return activate(tf.add(tf.conv2dTranspose(x, filter, shape, stride, 'same'), bias), activation)
  },
  meanSquaredError: (target, output) => tf.mean(tf.squaredDifference(target, output)),
  binaryCrossEntropy(target, output) {
    const p = tf.clipByValue(output, 1e-7, 1 - 1e-7)
    const gain = tf.add(tf.mul(target, tf.log(p)), tf.mul(tf.sub(1, target), tf.log(tf.sub(1, p))))
    return tf.neg(tf.mean(gain))
  },
  scaled: (x, factor) => tf.mul(x, factor),
}
