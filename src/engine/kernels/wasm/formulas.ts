/**
 * Formulas on WASM: tfjs's operations inside, our own sums around them.
 *
 * Defect mended: tfjs sums down columns number by number, and multiplies by a scalar as if it were a tensor.
 */
import type {Scalar, Tensor, Tensor1D} from '@tensorflow/tfjs-core'
import type {Application, FormulaKernels} from '../formula'
import {values} from '../formula-fallback'
import type {WasmExports} from './exports'
import {place, scalarValue, uninitialised} from './heap'

export function wasmFormulas(wasm: WasmExports): FormulaKernels {
  return {
    map: (formula, application) => multiplied(wasm, values(formula, application), application),
    total(formula, application) {
      const terms = values(formula, application)
      const sum = uninitialised<Scalar>([])
      wasm.total(place(terms), terms.size, factorOf(application), place(sum))
      return sum
    },
    columnTotals(formula, application) {
      const terms = values(formula, application)
      const columns = terms.shape[1] ?? 1
      const sums = uninitialised<Tensor1D>([columns])
      wasm.columnSums(place(terms), terms.size / columns, columns, place(sums))
      return multiplied(wasm, sums, application)
    },
  }
}

function multiplied<T extends Tensor>(wasm: WasmExports, x: T, application: Application): T {
  const factor = factorOf(application)
  if (factor === 1) return x
  const y = uninitialised<T>(x.shape)
  wasm.scale(place(x), factor, place(y), x.size)
  return y
}

function factorOf({factor = 1, scale}: Application): number {
  return scale === undefined ? factor : factor * scalarValue(scale)
}
