/**
 * A dense layer as one operation.
 *
 * Defects mended: inside a gradient `tf.fused.matMul` fuses linear layers only, so bias and activation cost
 * kernels and tensors of their own; and on WASM its gradient runs on scalar matrix multiplications.
 */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../contract/model'
import {lastlyBiasGradient} from './bias-gradient'
import {handedDown} from './handed-down'
import {operation} from './operation'
import {kernels} from './registry'

type Inputs = {x: Tensor2D; weights: Tensor2D; bias: Tensor1D}

const run = operation<Inputs, {activation: Activation}>({
  name: 'Dense',
  saves: ['x', 'weights'],
  savesOutput: true,
  run: ({x, weights, bias}, {activation}) => kernels().dense(x, weights, bias, activation),
  gradient(dy, saved, {activation}) {
    const [x, weights, y] = saved as [Tensor2D, Tensor2D, Tensor2D]
    const use = kernels()
    const delta = use.activationGradient(dy as Tensor2D, y, activation)
    return {
      x: () => handedDown(use.inputGradient(delta, weights)),
      weights: () => use.weightGradient(x, delta),
      bias: () => lastlyBiasGradient(delta, dy),
    }
  },
})

/**
 * σ(x·w + b), differentiable in all three: `[batch, in]`, `[in, out]`, `[out]` → `[batch, out]`.
 * Throws where the shapes do not fit.
 */
export function dense(x: Tensor2D, weights: Tensor2D, bias: Tensor1D, activation: Activation): Tensor2D {
  const [inputs, outputs] = weights.shape
  if (x.shape[1] !== inputs || bias.shape[0] !== outputs) {
    throw new Error(`A dense layer of [${weights.shape}] and bias [${bias.shape}] does not take [${x.shape}]`)
  }
  return run({x, weights, bias}, {activation}) as Tensor as Tensor2D
}
