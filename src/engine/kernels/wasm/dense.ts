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
import {byColumns, byNumbers, byTiles} from './team/cuts'
import type {Crew} from './team/team'

type DenseKernels = Pick<
  KernelSet,
  'dense' | 'weightGradient' | 'inputGradient' | 'biasGradient' | 'activationGradient'
>

/** The number by which the assembly knows an activation. */
export function kindOf(activation: Activation): number {
  return activations.indexOf(activation)
}

export function wasmDense(wasm: WasmExports, crew: Crew): DenseKernels {
  return {
    dense(x, weights, bias, activation) {
      const [batch, inputs] = x.shape
      const outputs = weights.shape[1]
      const y = uninitialised<Tensor2D>([batch, outputs])
      const room = scratch(wasm.gemmScratch(inputs))
      const places = [place(x), place(weights), place(y), place(bias)] as const
      const cut = byColumns(batch, outputs, inputs, 4, true)
      crew.share('gemmNN', [batch, outputs, inputs, ...places, outputs, room], cut)
      if (activation !== 'linear')
        crew.share('activate', [place(y), y.size, kindOf(activation)], byNumbers(1))
      return y
    },
    weightGradient(x, delta) {
      const [batch, inputs] = x.shape
      const outputs = delta.shape[1]
      const gradient = uninitialised<Tensor2D>([inputs, outputs])
      const tiles = scratch(wasm.tilesSize(inputs, batch) + wasm.gemmScratch(batch))
      const room = tiles + wasm.tilesSize(inputs, batch)
      crew.share('packTiles', [place(x), batch, inputs, inputs, tiles], byTiles(batch))
      const places = [tiles, place(delta), place(gradient), 0] as const
      const cut = byColumns(inputs, outputs, batch, 4, false)
      crew.share('gemmTN', [inputs, outputs, batch, ...places, outputs, room], cut)
      return gradient
    },
    inputGradient(delta, weights) {
      const [batch, outputs] = delta.shape
      const inputs = weights.shape[0]
      const gradient = uninitialised<Tensor2D>([batch, inputs])
      const room = scratch(wasm.gemmScratch(outputs))
      const places = [place(delta), place(weights), place(gradient), 0] as const
      const cut = byColumns(batch, inputs, outputs, 4 * outputs, false)
      crew.share('gemmNT', [batch, inputs, outputs, ...places, inputs, room], cut)
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
      const places = [place(dy), place(y), place(delta)] as const
      crew.share('activationGradient', [...places, y.size, kindOf(activation)], byNumbers(3))
      return delta
    },
  }
}
