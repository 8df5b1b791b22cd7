/**
 * How strongly a sigmoid layer answers to its input: ‖∂h/∂x‖²_F, by its closed form (Rifai et al., 2011).
 *
 * Everything but the layer's own size is summed down columns: with dⱼ = hⱼ(1 − hⱼ) it is Σⱼ qⱼ·sⱼ of the mean
 * squared slopes q = mean over rows of d² and the squared weights s = Σᵢ Wᵢⱼ².
 */

import type {Scalar, Tensor, Tensor1D} from '@tensorflow/tfjs-core'
import * as tf from '@tensorflow/tfjs-core'
import type {Formula} from './formula'
import {operation} from './operation'
import {present} from './present'
import {kernels} from './registry'

const squared: Formula = {
  name: 'x²',
  inputs: ['x'],
  shader: 'x * x',
  fallback: ([x]) => tf.square(present(x)),
}

const squaredSlope: Formula = {
  name: 'σ′²',
  inputs: ['h'],
  shader: 'h * h * (1.0 - h) * (1.0 - h)',
  fallback: ([h]) => tf.square(tf.sub(present(h), tf.square(present(h)))),
}

/** Half the slope of σ′² in h, times a row. */
const slopeOfSquaredSlope: Formula = {
  name: 'σ′²′',
  inputs: ['h'],
  row: 's',
  shader: 's * h * (1.0 - h) * (1.0 - 2.0 * h)',
  fallback: ([h, s]) => {
    const given = present(h)
    const slope = tf.sub(given, tf.square(given))
    return tf.mul(tf.mul(slope, tf.sub(1, tf.mul(given, 2))), present(s))
  },
}

const product: Formula = {
  name: 'x·y',
  inputs: ['x', 'y'],
  shader: 'x * y',
  fallback: ([x, y]) => tf.mul(present(x), present(y)),
}

const timesRow: Formula = {
  name: 'x·row',
  inputs: ['x'],
  row: 'r',
  shader: 'x * r',
  fallback: ([x, r]) => tf.mul(present(x), present(r)),
}

const jacobian = operation<{units: Tensor; weights: Tensor}, object>({
  name: 'SigmoidJacobian',
  saves: ['units', 'weights'],
  savesOutput: false,
  run: ({units, weights}) =>
    kernels().total(product, {inputs: [meanSquaredSlopes(units), squaredWeights(weights)]}),
  gradient(scale, saved) {
    const [units, weights] = saved.map(present)
    return {
      units() {
        const by = squaredWeights(present(weights), {factor: 2 / rowsOf(present(units)), scale})
        return kernels().map(slopeOfSquaredSlope, {inputs: [present(units), by]})
      },
      weights() {
        const by = meanSquaredSlopes(present(units), {factor: 2, scale})
        return kernels().map(timesRow, {inputs: [present(weights), by]})
      },
    }
  },
})

/**
 * ‖∂h/∂x‖²_F of h = σ(xW + b), a mean over rows: h `[rows, units]`, W `[inputs, units]` → scalar; differentiable in
 * both.
 */
export function sigmoidJacobian(units: Tensor, weights: Tensor): Scalar {
  return jacobian({units, weights}, {}) as Scalar
}

interface Multiplied {
  readonly factor?: number
  readonly scale?: Tensor
}

function meanSquaredSlopes(units: Tensor, {factor = 1, scale}: Multiplied = {}): Tensor1D {
  return kernels().columnTotals(squaredSlope, multipliedBy([units], factor / rowsOf(units), scale))
}

function squaredWeights(weights: Tensor, {factor = 1, scale}: Multiplied = {}): Tensor1D {
  return kernels().columnTotals(squared, multipliedBy([weights], factor, scale))
}

function multipliedBy(inputs: readonly Tensor[], factor: number, scale: Tensor | undefined) {
  return scale === undefined ? {inputs, factor} : {inputs, factor, scale}
}

function rowsOf({shape}: Tensor): number {
  return shape[0] ?? 1
}
