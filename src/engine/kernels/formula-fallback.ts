/** Formulas by tfjs's own operations. */
import * as tf from '@tensorflow/tfjs-core'
import type {Application, Formula, FormulaKernels} from './formula'

export const formulaFallback: FormulaKernels = {
  map: (formula, application) => multiplied(values(formula, application), application),
  total: (formula, application) => multiplied(tf.sum(values(formula, application)), application),
  columnTotals: (formula, application) =>
    multiplied(tf.sum(values(formula, application), 0), application) as tf.Tensor1D,
}

export function values({fallback}: Formula, {inputs, constants = [], shape}: Application): tf.Tensor {
  const result = fallback(inputs, constants)
  // On WASM `broadcastTo` takes a hundred times as long.
  return shape === undefined ? result : tf.add(tf.zeros([...shape]), result)
}

function multiplied(x: tf.Tensor, {factor = 1, scale}: Application): tf.Tensor {
  if (scale !== undefined) return tf.mul(x, factor === 1 ? scale : tf.mul(scale, factor))
  return factor === 1 ? x : tf.mul(x, factor)
}
