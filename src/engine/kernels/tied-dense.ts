/** A dense layer whose weights are another one's, transposed. */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../contract/model'
import {lastlyBiasGradient} from './bias-gradient'
import {handedDown} from './handed-down'
import {operation} from './operation'
import {kernels} from './registry'

type Inputs = {x: Tensor2D; weights: Tensor2D; bias: Tensor1D}

const run = operation<Inputs, {activation: Activation}>({
  name: 'TiedDense',
  saves: ['x', 'weights'],
  savesOutput: true,
  run: ({x, weights, bias}, {activation}) => kernels().tiedDense(x, weights, bias, activation),
  gradient(dy, saved, {activation}) {
    const [x, weights, y] = saved as [Tensor2D, Tensor2D, Tensor2D]
    const use = kernels()
    const delta = use.activationGradient(dy as Tensor2D, y, activation)
    return {
      x: () => handedDown(use.dense(delta, weights, null, 'linear')),
      weights: () => use.weightGradient(delta, x),
      bias: () => lastlyBiasGradient(delta, dy),
    }
  },
})

/**
 * σ(x·Wᵀ + b), differentiable in all three: `[batch, units]`, W `[inputs, units]`, b `[inputs]` → `[batch, inputs]`.
 * Throws where the shapes do not fit.
 */
export function tiedDense(x: Tensor2D, weights: Tensor2D, bias: Tensor1D, activation: Activation): Tensor2D {
  const [inputs, units] = weights.shape
  if (x.shape[1] !== units || bias.shape[0] !== inputs) {
    throw new Error(`A tied layer of [${weights.shape}] and bias [${bias.shape}] does not take [${x.shape}]`)
  }
  return run({x, weights, bias}, {activation}) as Tensor as Tensor2D
}
