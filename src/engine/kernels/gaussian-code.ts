/**
 * A code that is a normal distribution for each example (Kingma and Welling, 2013).
 *
 * Defect mended: of tfjs's operations the sampling and the divergence are two dozen kernels a step, forward and back.
 */

import type {Scalar, Tensor, Tensor2D} from '@tensorflow/tfjs-core'
import * as tf from '@tensorflow/tfjs-core'
import {type Formula, itself} from './formula'
import {operation} from './operation'
import {present} from './present'
import {kernels} from './registry'

type Code = {mean: Tensor; logVariance: Tensor}

const sampling: Formula = {
  name: 'sample',
  inputs: ['m', 'l', 'e'],
  shader: 'm + exponential(0.5 * l) * e',
  fallback: ([m, l, e]) => tf.add(present(m), tf.mul(tf.exp(tf.mul(present(l), 0.5)), present(e))),
}

const samplingSlope: Formula = {
  name: 'sample′',
  inputs: ['dz', 'l', 'e'],
  shader: '0.5 * dz * exponential(0.5 * l) * e',
  fallback: ([dz, l, e]) =>
    tf.mul(tf.mul(present(dz), tf.mul(present(e), 0.5)), tf.exp(tf.mul(present(l), 0.5))),
}

const divergence: Formula = {
  name: 'KL to N(0, I)',
  inputs: ['m', 'l'],
  shader: '0.5 * (m * m + exponential(l) - 1.0 - l)',
  fallback: ([m, l]) =>
    tf.mul(tf.sub(tf.add(tf.square(present(m)), tf.exp(present(l))), tf.add(present(l), 1)), 0.5),
}

const divergenceSlope: Formula = {
  name: 'KL to N(0, I)′',
  inputs: ['l'],
  shader: '0.5 * (exponential(l) - 1.0)',
  fallback: ([l]) => tf.mul(tf.sub(tf.exp(present(l)), 1), 0.5),
}

const sampleOperation = operation<Code & {epsilon: Tensor}, object>({
  name: 'Sample',
  saves: ['logVariance', 'epsilon'],
  savesOutput: false,
  run: ({mean, logVariance, epsilon}) => kernels().map(sampling, {inputs: [mean, logVariance, epsilon]}),
  gradient: (dz, [logVariance, epsilon]) => ({
    mean: () => dz.clone(),
    logVariance: () => kernels().map(samplingSlope, {inputs: [dz, present(logVariance), present(epsilon)]}),
    epsilon() {
      throw new Error('Noise is data; it has no gradient')
    },
  }),
})

const klOperation = operation<Code, object>({
  name: 'KlToStandardNormal',
  saves: ['mean', 'logVariance'],
  savesOutput: false,
  run: ({mean, logVariance}) =>
    kernels().total(divergence, {inputs: [mean, logVariance], factor: 1 / rowsOf(mean)}),
  gradient(scale, [mean, logVariance]) {
    const factor = 1 / rowsOf(present(mean))
    return {
      mean: () => kernels().map(itself, {inputs: [present(mean)], factor, scale}),
      logVariance: () => kernels().map(divergenceSlope, {inputs: [present(logVariance)], factor, scale}),
    }
  },
})

/** z = μ + σ·ε with σ = e^(½ ln σ²), all `[rows, k]`; differentiable in μ and ln σ². */
export function sample(mean: Tensor, logVariance: Tensor, epsilon: Tensor): Tensor2D {
  return sampleOperation({mean, logVariance, epsilon}, {}) as Tensor2D
}

/** Mean over rows of KL(N(μ, σ²) ‖ N(0, I)) = ½ Σ (μ² + σ² − 1 − ln σ²); μ and ln σ² `[rows, k]`. */
export function klToStandardNormal(mean: Tensor, logVariance: Tensor): Scalar {
  return klOperation({mean, logVariance}, {}) as Scalar
}

function rowsOf({shape}: Tensor): number {
  return shape[0] ?? 1
}
