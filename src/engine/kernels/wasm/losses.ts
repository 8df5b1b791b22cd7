/**
 * Losses on WASM: one pass forward and one back.
 *
 * Defect mended: composed of tfjs's operations each is a dozen passes with a tensor in between.
 */
import type {Scalar, Tensor} from '@tensorflow/tfjs-core'
import {type KernelSet, probabilityMargin} from '../kernel-set'
import type {WasmExports} from './exports'
import {place, scalarValue, uninitialised} from './heap'

type LossKernels = Pick<
  KernelSet,
  'squaredError' | 'squaredErrorGradient' | 'crossEntropy' | 'crossEntropyGradient' | 'scale'
>

export function wasmLosses(wasm: WasmExports): LossKernels {
  return {
    squaredError(target, output) {
      const loss = uninitialised<Scalar>([])
      wasm.squaredError(place(target), place(output), output.size, place(loss))
      return loss
    },
    squaredErrorGradient(scale, target, output) {
      const gradient = uninitialised(output.shape)
      const factor = (2 * scalarValue(scale)) / output.size
      wasm.squaredErrorGradient(place(target), place(output), factor, place(gradient), output.size)
      return gradient
    },
    crossEntropy(target, output) {
      const loss = uninitialised<Scalar>([])
      wasm.crossEntropy(place(target), place(output), probabilityMargin, output.size, place(loss))
      return loss
    },
    crossEntropyGradient(scale, target, output) {
      const gradient = uninitialised(output.shape)
      const factor = scalarValue(scale) / output.size
      const from = [place(target), place(output)] as const
      wasm.crossEntropyGradient(...from, probabilityMargin, factor, place(gradient), output.size)
      return gradient
    },
    scale<T extends Tensor>(x: T, factor: number): T {
      const y = uninitialised<T>(x.shape)
      wasm.scale(place(x), factor, place(y), x.size)
      return y
    },
  }
}
