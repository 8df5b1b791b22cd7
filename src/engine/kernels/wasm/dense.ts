/**
 * Dense layers on WASM.
 *
 * Defect mended: a matMul with transposeA or transposeB, which is what every gradient uses, runs scalar in
 * tfjs: 2.6 GFLOP/s where the SIMD one reaches ten times that. All three products here are SIMD, and those of a
 * picture leave its paper out.
 */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import {type Activation, activations} from '../../../contract/model'
import {isHandedDown} from '../handed-down'
import type {KernelSet} from '../kernel-set'
import type {WasmExports} from './exports'
import {numbers, place, scratch, uninitialised} from './heap'
import {byColumns, byNumbers, byRows, byTransposedRows} from './threads/partition'
import type {Executor} from './threads/thread-pool'

type DenseKernels = Pick<
  KernelSet,
  'dense' | 'tiedDense' | 'weightGradient' | 'inputGradient' | 'biasGradient' | 'activationGradient'
>

/** The number by which the assembly knows an activation. */
export function kindOf(activation: Activation): number {
  return activations.indexOf(activation)
}

export function wasmDense(wasm: WasmExports, executor: Executor): DenseKernels {
  return {
    dense(x, weights, bias, activation) {
      const [batch, inputs] = x.shape
      const outputs = weights.shape[1]
      const y = uninitialised<Tensor2D>([batch, outputs])
      const size = [batch, outputs, inputs] as const
      const others = [place(weights), place(y), bias === null ? 0 : place(bias), outputs] as const
      if (wasm.tilesSize(batch, inputs) <= mostBytes && mostlyZero(x)) {
        const tileBytes = wasm.tileBytes(inputs)
        const tiles = scratch(wasm.tilesSize(batch, inputs) + wasm.gemmScratch(inputs))
        const room = tiles + wasm.tilesSize(batch, inputs)
        executor.share('packRowTiles', [place(x), inputs, batch, tiles], byRows(inputs, tileBytes))
        executor.share(
          'gemmTiles',
          [...size, tiles, ...others, room],
          byColumns(...size, tileBytes / 4, 4, bias !== null),
        )
      } else {
        const room = scratch(wasm.gemmScratch(inputs))
        executor.share(
          'gemmNN',
          [...size, place(x), ...others, room],
          byColumns(...size, 4 * inputs, 4, bias !== null),
        )
      }
      activate(y, activation)
      return y
    },
    tiedDense(x, weights, bias, activation) {
      const y = timesTransposed(x, weights, bias)
      activate(y, activation)
      return y
    },
    weightGradient(x, delta) {
      const shape = [x.shape[1], delta.shape[1]] as const
      if (shape[1] > few) return transposedTimes(x, delta)
      const turned = transposedTimes(delta, x)
      const gradient = uninitialised<Tensor2D>(shape)
      wasm.transpose(place(turned), shape[1], shape[0], place(gradient))
      turned.dispose()
      return gradient
    },
    inputGradient: (delta, weights) => timesTransposed(delta, weights, null),
    biasGradient(delta) {
      const columns = delta.shape.at(-1) ?? 1
      const sums = uninitialised<Tensor1D>([columns])
      wasm.columnSums(place(delta), delta.size / columns, columns, place(sums))
      return sums
    },
    activationGradient<T extends Tensor>(dy: T, y: T, activation: Activation): T {
      if (activation === 'linear') return dy
      const delta = isHandedDown(dy) ? dy : uninitialised<T>(y.shape)
      const places = [place(dy), place(y), place(delta)] as const
      executor.share('activationGradient', [...places, y.size, kindOf(activation)], byNumbers(3))
      return delta
    },
  }

  function activate(z: Tensor, activation: Activation): void {
    if (activation === 'linear') return
    executor.share('activate', [place(z), z.size, kindOf(activation)], byNumbers(1))
  }

  /** aᵀ·b: `[rows, m]`, `[rows, n]` → `[m, n]`. */
  function transposedTimes(a: Tensor2D, b: Tensor2D): Tensor2D {
    const [rows, m] = a.shape
    const n = b.shape[1]
    const product = uninitialised<Tensor2D>([m, n])
    const tiles = scratch(wasm.tilesSize(m, rows) + wasm.gemmScratch(rows))
    const room = tiles + wasm.tilesSize(m, rows)
    const tileBytes = wasm.tileBytes(rows)
    executor.share('packTiles', [place(a), rows, m, m, tiles], byTransposedRows(rows, tileBytes))
    const places = [tiles, place(b), place(product), 0] as const
    const partition = byColumns(m, n, rows, tileBytes / 4, 4, false)
    executor.share('gemmTiles', [m, n, rows, ...places, n, room], partition)
    return product
  }

  /** x·wᵀ + bias: `[batch, outputs]`, `[inputs, outputs]` → `[batch, inputs]`. */
  function timesTransposed(x: Tensor2D, weights: Tensor2D, bias: Tensor1D | null): Tensor2D {
    const [batch, outputs] = x.shape
    const inputs = weights.shape[0]
    const y = uninitialised<Tensor2D>([batch, inputs])
    const room = scratch(wasm.gemmScratch(outputs))
    const places = [place(x), place(weights), place(y), bias === null ? 0 : place(bias)] as const
    const partition = byColumns(batch, inputs, outputs, 4 * outputs, 4 * outputs, bias !== null)
    executor.share('gemmNT', [batch, inputs, outputs, ...places, inputs, room], partition)
    return y
  }
}

/** So few columns would fill a part of a panel, and all of the other operand be packed: turned, they are one tile. */
const few = 4

/** Tiles of more than that would fill the heap, and no cache holds them. */
const mostBytes = 2 ** 22

/** How many numbers are looked at, and how many of them must be zero: of MNIST's pixels four in five are. */
const looks = 256
const zeros = 170

/** Whether it pays to leave zeros out of a product, as with pictures, which are mostly paper. Either way is right. */
function mostlyZero(x: Tensor2D): boolean {
  const all = numbers(x)
  if (all.length < 16 * looks) return false
  let found = 0
  // A stride that is prime, lest it be that of a picture's rows.
  for (let i = 0; i < looks; i++) if (all[(i * 7919) % all.length] === 0) found++
  return found >= zeros
}
