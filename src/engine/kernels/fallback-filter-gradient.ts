/**
 * The gradient of a convolution's filter.
 *
 * Defect mended: tfjs's WASM backend has no `Conv2DBackpropFilter`. For every tap of the filter the pixels it
 * met are cut out of the padded image as a matrix; its transpose times the output's gradient is that tap's.
 */
import * as tf from '@tensorflow/tfjs-core'
import type {Shape4D} from './kernel-set'
import {samePadding} from './same-padding'

export function fallbackFilterGradient(
  x: tf.Tensor4D,
  delta: tf.Tensor4D,
  stride: number,
  shape: Shape4D,
): tf.Tensor4D {
  if (tf.getKernel(tf.Conv2DBackpropFilter, tf.getBackend()) !== undefined) {
    const settings = {strides: [stride, stride], pad: 'same', dataFormat: 'NHWC', filterShape: shape}
    return tf.engine().runKernel(tf.Conv2DBackpropFilter, {x, dy: delta}, settings) as tf.Tensor4D
  }
  return byTaps(x, delta, stride, shape)
}

function byTaps(x: tf.Tensor4D, delta: tf.Tensor4D, stride: number, shape: Shape4D): tf.Tensor4D {
  const [kernelHeight, kernelWidth, inputs, outputs] = shape
  const [batch, height, width] = delta.shape
  const rows = samePadding(x.shape[1], kernelHeight, stride)
  const columns = samePadding(x.shape[2], kernelWidth, stride)
  const padded = tf.pad4d(x, [[0, 0], rows, columns, [0, 0]])
  const deltas = tf.reshape(delta, [batch * height * width, outputs]) as tf.Tensor2D
  const taps: tf.Tensor[] = []
  for (let i = 0; i < kernelHeight; i++) {
    for (let j = 0; j < kernelWidth; j++) {
      const end = [batch, i + (height - 1) * stride + 1, j + (width - 1) * stride + 1, inputs]
      const met = tf.stridedSlice(padded, [0, i, j, 0], end, [1, stride, stride, 1])
      const pixels = tf.reshape(met, [batch * height * width, inputs])
      taps.push(tf.matMul(tf.transpose(pixels), deltas))
    }
  }
  return tf.reshape(tf.stack(taps), shape)
}
