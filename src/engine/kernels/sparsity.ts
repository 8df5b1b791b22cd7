/** Means, and how far mean activations are from those that are wanted (Ng, 2011). */

import type {Scalar, Tensor, Tensor1D} from '@tensorflow/tfjs-core'
import * as tf from '@tensorflow/tfjs-core'
import {everyRow, type Formula, itself} from './formula'
import {probabilityMargin} from './kernel-set'
import {operation} from './operation'
import {present} from './present'
import {kernels} from './registry'

const divergence: Formula = {
  name: 'KL to sparsity',
  inputs: ['m'],
  constants: ['rho', 'least'],
  shader: 'entropy(rho, m) - least',
  fallback([means], [rho = 0, least = 0]) {
    const p = clipped(present(means))
    const whenOn = tf.mul(tf.log(p), rho)
    return tf.neg(tf.add(tf.add(whenOn, tf.mul(tf.log(tf.sub(1, p)), 1 - rho)), least))
  },
}

const divergenceSlope: Formula = {
  name: 'KL to sparsity′',
  inputs: ['m'],
  constants: ['rho'],
  shader: 'entropySlope(rho, m)',
  fallback([means], [rho = 0]) {
    const p = clipped(present(means))
    return tf.div(tf.sub(p, rho), tf.mul(p, tf.sub(1, p)))
  },
}

const klOperation = operation<{means: Tensor}, {rho: number}>({
  name: 'KlToSparsity',
  saves: ['means'],
  savesOutput: false,
  run: ({means}, {rho}) =>
    kernels().total(divergence, {inputs: [means], constants: [rho, binaryEntropy(rho)]}),
  gradient: (scale, [means], {rho}) => ({
    means: () => kernels().map(divergenceSlope, {inputs: [present(means)], constants: [rho], scale}),
  }),
})

const batchMean = operation<{units: Tensor}, object>({
  name: 'MeanOverBatch',
  saves: ['units'],
  savesOutput: false,
  run: ({units}) => kernels().columnTotals(itself, {inputs: [units], factor: 1 / rowsOf(units)}),
  gradient(dy, [units]) {
    const {shape} = present(units)
    return {units: () => kernels().map(everyRow, {inputs: [dy], shape, factor: 1 / rowsOf(present(units))})}
  },
})

const meanOperation = operation<{x: Tensor}, object>({
  name: 'Mean',
  saves: ['x'],
  savesOutput: false,
  run: ({x}) => kernels().total(itself, {inputs: [x], factor: 1 / x.size}),
  gradient: (dy, [x]) => ({
    x: () => tf.mul(tf.ones(present(x).shape), kernels().scale(dy, 1 / present(x).size)),
  }),
})

/** Σⱼ KL(ρ ‖ ρ̂ⱼ) of Bernoulli variables, for mean activations ρ̂ `[units]`, kept 10⁻⁷ away from 0 and 1. */
export function klToSparsity(rho: number, means: Tensor): Scalar {
  return klOperation({means}, {rho}) as Scalar
}

/** `[rows, units]` → `[units]`. */
export function meanOverBatch(units: Tensor): Tensor1D {
  return batchMean({units}, {}) as Tensor1D
}

/** Mean of all numbers. */
export function mean(x: Tensor): Scalar {
  return meanOperation({x}, {}) as Scalar
}

function rowsOf({shape}: Tensor): number {
  return shape[0] ?? 1
}

/** Kept off 0 and 1. Clipping makes a number of NaN on WASM; p − p does not. */
function clipped(p: Tensor): Tensor {
  return tf.add(tf.clipByValue(p, probabilityMargin, 1 - probabilityMargin), tf.sub(p, p))
}

/** −ρ ln ρ − (1 − ρ) ln(1 − ρ), in nats. */
function binaryEntropy(rho: number): number {
  const term = (p: number) => (p > 0 ? -p * Math.log(p) : 0)
  return term(rho) + term(1 - rho)
}
