/**
 * Every kernel composed of tfjs's own operations: what a backend falls back to. It may use only what all four
 * backends have and get right.
 */
import * as tf from '@tensorflow/tfjs-core'
import type {Activation} from '../../contract/model'
import {fallbackFilterGradient} from './fallback-filter-gradient'
import {formulaFallback} from './formula-fallback'
import {type KernelSet, probabilityMargin} from './kernel-set'
import {biasCorrections, keptShare} from './optimizer-settings'

export const fallback: KernelSet = {
  ...formulaFallback,

  dense(x, weights, bias, activation) {
    const z: tf.Tensor2D = tf.matMul(x, weights)
    return activate(bias === null ? z : tf.add(z, bias), activation)
  },
  tiedDense: (x, weights, bias, activation) =>
    activate(tf.add(timesTransposed(x, weights), bias), activation),
  // On WASM a matMul with transposeA or transposeB is scalar, ten times slower than to transpose first.
  weightGradient: (x, delta) =>
    onWasm() ? tf.matMul(tf.transpose(x), delta) : tf.matMul(x, delta, true, false),
  inputGradient: timesTransposed,
  biasGradient: (delta) => tf.sum(tf.reshape(delta, [-1, delta.shape.at(-1) ?? 1]), 0),
  activationGradient,

  convolve(x, filter, bias, stride, activation) {
    const z = tf.conv2d(x, filter, stride, 'same')
    return activate(bias === null ? z : tf.add(z, bias), activation)
  },
  convTranspose(y, filter, bias, stride, activation, shape) {
    const z = tf.conv2dTranspose(y, filter, shape, stride, 'same')
    return activate(bias === null ? z : tf.add(z, bias), activation)
  },
  filterGradient: fallbackFilterGradient,

  squaredError: (target, output) => tf.mean(tf.squaredDifference(target, output)),
  squaredErrorGradient: (scale, target, output) =>
    tf.mul(tf.sub(output, target), tf.mul(scale, 2 / output.size)),
  crossEntropy(target, output) {
    const p = clipped(output)
    const gain = tf.add(tf.mul(target, tf.log(p)), tf.mul(tf.sub(1, target), tf.log(tf.sub(1, p))))
    return tf.neg(tf.mean(gain))
  },
  crossEntropyGradient(scale, target, output) {
    const p = clipped(output)
    return tf.mul(tf.div(tf.sub(p, target), tf.mul(p, tf.sub(1, p))), tf.mul(scale, 1 / output.size))
  },
  scale: (x, factor) => tf.mul(x, factor),

  adam(slots, settings) {
    const {rate, beta1, beta2, epsilon} = settings
    const {first, second} = biasCorrections(settings)
    for (const {variable, gradient, m, v} of slots) {
      tf.tidy(() => {
        m.assign(tf.add(tf.mul(m, beta1), tf.mul(gradient, 1 - beta1)))
        v.assign(tf.add(tf.mul(v, beta2), tf.mul(tf.square(gradient), 1 - beta2)))
        const direction = tf.div(tf.mul(m, first), tf.add(tf.sqrt(tf.mul(v, second)), epsilon))
        variable.assign(tf.sub(tf.mul(variable, keptShare(settings)), tf.mul(direction, rate)))
      })
    }
  },
  momentum(slots, settings) {
    for (const {variable, gradient, velocity} of slots) {
      tf.tidy(() => {
        velocity.assign(tf.add(tf.mul(velocity, settings.momentum), gradient))
        variable.assign(tf.sub(tf.mul(variable, keptShare(settings)), tf.mul(velocity, settings.rate)))
      })
    }
  },
  sgd(slots, settings) {
    for (const {variable, gradient} of slots) {
      tf.tidy(() => {
        variable.assign(tf.sub(tf.mul(variable, keptShare(settings)), tf.mul(gradient, settings.rate)))
      })
    }
  },
}

/** σ(z). */
export function activate<T extends tf.Tensor>(z: T, activation: Activation): T {
  if (activation === 'relu') return tf.relu(z)
  if (activation === 'sigmoid') return tf.sigmoid(z)
  if (activation === 'tanh') return tf.tanh(z)
  return z
}

function activationGradient<T extends tf.Tensor>(dy: T, y: T, activation: Activation): T {
  if (activation === 'relu') return tf.mul(dy, tf.step(y))
  if (activation === 'sigmoid') return tf.mul(dy, tf.mul(y, tf.sub(1, y)))
  if (activation === 'tanh') return tf.mul(dy, tf.sub(1, tf.square(y)))
  return dy
}

function clipped(output: tf.Tensor): tf.Tensor {
  return tf.clipByValue(output, probabilityMargin, 1 - probabilityMargin)
}

function timesTransposed(x: tf.Tensor2D, weights: tf.Tensor2D): tf.Tensor2D {
  return onWasm() ? tf.matMul(x, tf.transpose(weights)) : tf.matMul(x, weights, false, true)
}

function onWasm(): boolean {
  return tf.getBackend() === 'wasm'
}
