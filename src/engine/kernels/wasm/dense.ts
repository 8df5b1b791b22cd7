/**
 * Dense layers on WASM.
 *
 * Defect mended: a matMul with transposeA or transposeB, which is what every gradient uses, runs scalar in
 * tfjs: 2.6 GFLOP/s where the SIMD one reaches ten times that. All three products here are SIMD.
 */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import {type Activation, activations} from '../../../contract/model'
import type {KernelSet} from '../kernel-set'
import type {WasmExports} from './exports'
import {place, scratch, uninitialised} from './heap'

type DenseKernels = Pick<
  KernelSet,
  'dense' | 'weightGradient' | 'inputGradient' | 'biasGradient' | 'activationGradient'
>

/** The number by which the assembly knows an activation. */
export function kindOf(activation: Activation): number {
  return activations.indexOf(activation)
}

export function wasmDense(wasm: WasmExports): DenseKernels {
  return {
    dense(x, weights, bias, activation) {
      const [batch, inputs] = x.shape
      const outputs = weights.shape[1]
      const y = uninitialised<Tensor2D>([batch, outputs])
      const room = scratch(wasm.gemmScratch(0, inputs))
      wasm.gemmNN(batch, outputs, inputs, place(x), place(weights), place(y), place(bias), room)
      wasm.activate(place(y), y.size, kindOf(activation))
      return y
    },
    weightGradient(x, delta) {
      const [batch, inputs] = x.shape
      const outputs = delta.shape[1]
      const gradient = uninitialised<Tensor2D>([inputs, outputs])
      const room = scratch(wasm.gemmScratch(inputs, batch))
      wasm.gemmTN(inputs, outputs, batch, place(x), place(delta), place(gradient), 0, room)
      return gradient
    },
    inputGradient(delta, weights) {
      const [batch, outputs] = delta.shape
      const inputs = weights.shape[0]
      const gradient = uninitialised<Tensor2D>([batch, inputs])
      const room = scratch(wasm.gemmScratch(0, outputs))
      wasm.gemmNT(batch, inputs, outputs, place(delta), place(weights), place(gradient), 0, room)
      return gradient
    },
    biasGradient(delta) {
      const columns = delta.shape.at(-1) ?? 1
      const sums = uninitialised<Tensor1D>([columns])
      wasm.columnSums(place(delta), delta.size / columns, columns, place(sums))
      return sums
    },
    activationGradient<T extends Tensor>(dy: T, y: T, activation: Activation): T {
      if (activation === 'linear') return dy
      const delta = uninitialised<T>(y.shape)
      wasm.activationGradient(place(dy), place(y), place(delta), y.size, kindOf(activation))
      return delta
    },
  }
}
