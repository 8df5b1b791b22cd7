/**
 * A strided convolution and its transpose, each with bias and activation as one operation, 'same' padding.
 *
 * Defect mended: tfjs's WASM backend has no `Conv2DBackpropFilter`, so no convolution can train there. The two
 * are adjoints: each one's input gradient is the other, and both share one filter gradient.
 */
import type {Tensor1D, Tensor4D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../contract/model'
import {lastlyBiasGradient} from './bias-gradient'
import {handedDown} from './handed-down'
import type {Shape4D} from './kernel-set'
import {operation} from './operation'
import {kernels} from './registry'

type Inputs = {x: Tensor4D; filter: Tensor4D; bias: Tensor1D}
type Settings = {activation: Activation; stride: number}

const convolve = operation<Inputs, Settings>({
  name: 'Convolve',
  saves: ['x', 'filter'],
  savesOutput: true,
  run: ({x, filter, bias}, {stride, activation}) => kernels().convolve(x, filter, bias, stride, activation),
  gradient(dy, saved, {stride, activation}) {
    const [x, filter, y] = saved as [Tensor4D, Tensor4D, Tensor4D]
    const use = kernels()
    const delta = use.activationGradient(dy as Tensor4D, y, activation)
    return {
      x: () => handedDown(use.convTranspose(delta, filter, null, stride, 'linear', x.shape)),
      filter: () => use.filterGradient(x, delta, stride, filter.shape),
      bias: () => lastlyBiasGradient(delta, dy),
    }
  },
})

const convTranspose = operation<Inputs, Settings>({
  name: 'ConvolveTransposed',
  saves: ['x', 'filter'],
  savesOutput: true,
  run: ({x, filter, bias}, {stride, activation}) =>
    kernels().convTranspose(x, filter, bias, stride, activation, enlarged(x, filter, stride)),
  gradient(dy, saved, {stride, activation}) {
    const [x, filter, y] = saved as [Tensor4D, Tensor4D, Tensor4D]
    const use = kernels()
    const delta = use.activationGradient(dy as Tensor4D, y, activation)
    return {
      x: () => handedDown(use.convolve(delta, filter, null, stride, 'linear')),
      filter: () => use.filterGradient(delta, x, stride, filter.shape),
      bias: () => lastlyBiasGradient(delta, dy),
    }
  },
})

/**
 * σ(x ∗ f + b): x `[batch, height, width, in]`, filter `[kh, kw, in, out]`, bias `[out]`
 * → `[batch, ⌈height/stride⌉, ⌈width/stride⌉, out]`. Throws where the shapes do not fit.
 */
export function conv2d(
  x: Tensor4D,
  filter: Tensor4D,
  bias: Tensor1D,
  stride: number,
  activation: Activation,
): Tensor4D {
  check(x.shape[3], filter.shape[2], bias.shape[0], filter.shape[3])
  return convolve({x, filter, bias}, {stride, activation}) as Tensor4D
}

/**
 * The transposed convolution: x `[batch, height, width, in]`, filter `[kh, kw, out, in]`, bias `[out]`
 * → `[batch, height·stride, width·stride, out]`. Throws where the shapes do not fit.
 */
export function convTranspose2d(
  x: Tensor4D,
  filter: Tensor4D,
  bias: Tensor1D,
  stride: number,
  activation: Activation,
): Tensor4D {
  check(x.shape[3], filter.shape[3], bias.shape[0], filter.shape[2])
  return convTranspose({x, filter, bias}, {stride, activation}) as Tensor4D
}

function enlarged(x: Tensor4D, filter: Tensor4D, stride: number): Shape4D {
  const [batch, height, width] = x.shape
  return [batch, height * stride, width * stride, filter.shape[2]]
}

function check(given: number, taken: number, biases: number, made: number): void {
  if (given !== taken) throw new Error(`The filter takes ${taken} channels, the image has ${given}`)
  if (biases !== made) throw new Error(`The filter makes ${made} channels, the bias has ${biases}`)
}
