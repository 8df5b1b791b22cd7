/**
 * Dense layers on WebGPU: three products, one dispatch each, bias and activation included.
 *
 * Defect mended: inside a gradient tfjs dispatches product, bias and activation apart, and small products in two
 * or three dispatches of their own.
 */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import type {KernelSet} from '../kernel-set'
import type {Gpu} from './gpu'
import {multiply} from './multiply'
import type {Product} from './product'
import {columnSums, tallColumnSums} from './sums'
import {activationSlopes, elementwise, groupsFor} from './wgsl'

const forward: Product = {
  name: 'A·B',
  a: 'return left[i * sizes.k + p];',
  b: 'return right[p * sizes.n + j];',
  aAlongDepth: true,
  bAlongDepth: false,
}

const forWeights: Product = {
  ...forward,
  name: 'Aᵀ·B',
  a: 'return left[p * sizes.m + i];',
  aAlongDepth: false,
}

const forInput: Product = {
  ...forward,
  name: 'A·Bᵀ',
  b: 'return right[j * sizes.k + p];',
  bAlongDepth: true,
}

/** Rows past which a column's sum would keep four threads busy for too long. */
const tall = 1024

type DenseKernels = Pick<
  KernelSet,
  'dense' | 'tiedDense' | 'weightGradient' | 'inputGradient' | 'biasGradient' | 'activationGradient'
>

export function webGpuDense(gpu: Gpu): DenseKernels {
  return {
    dense(x, weights, bias, activation) {
      const [m, k] = x.shape
      const n = weights.shape[1]
      const y = gpu.uninitialised<Tensor2D>([m, n])
      multiply(gpu, forward, {left: x, right: weights, bias, out: y, m, n, k, activation})
      return y
    },
    tiedDense(x, weights, bias, activation) {
      const [m, k] = x.shape
      const n = weights.shape[0]
      const y = gpu.uninitialised<Tensor2D>([m, n])
      multiply(gpu, forInput, {left: x, right: weights, bias, out: y, m, n, k, activation})
      return y
    },
    weightGradient(x, delta) {
      const [k, m] = x.shape
      const n = delta.shape[1]
      const gradient = gpu.uninitialised<Tensor2D>([m, n])
      multiply(gpu, forWeights, {left: x, right: delta, out: gradient, m, n, k})
      return gradient
    },
    inputGradient(delta, weights) {
      const [m, k] = delta.shape
      const n = weights.shape[0]
      const gradient = gpu.uninitialised<Tensor2D>([m, n])
      multiply(gpu, forInput, {left: delta, right: weights, out: gradient, m, n, k})
      return gradient
    },
    biasGradient(delta) {
      const columns = delta.shape.at(-1) ?? 1
      const rows = delta.size / columns
      const sums = gpu.uninitialised<Tensor1D>([columns])
      const add = rows > tall ? tallColumnSums : columnSums
      add(gpu, delta, rows, columns, sums)
      return sums
    },
    activationGradient<T extends Tensor>(dy: T, y: T, activation: Activation): T {
      if (activation === 'linear') return dy
      const lanes = y.size % 4 === 0 ? 4 : 1
      const code = () => elementwise(['dy', 'y'], activationSlopes[activation], '', lanes)
      const delta = gpu.uninitialised<T>(y.shape)
      const buffers = [gpu.read(dy), gpu.read(y), gpu.change(delta)]
      const sizes = gpu.constants('uniform', new Uint32Array([y.size / lanes]))
      gpu.run({key: `σ′ ${activation} ${lanes}`, code}, [...buffers, sizes], [groupsFor(y.size / lanes)])
      return delta
    },
  }
}
