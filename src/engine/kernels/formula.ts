/**
 * Arithmetic on numbers that lie in the same place of several tensors. A loss term brings its formulas, and every
 * backend runs them without tensors in between: shaders from the text, the others from tfjs's operations.
 */
import type {Tensor, Tensor1D} from '@tensorflow/tfjs-core'
import {present} from './present'

export interface Formula {
  /** Tells formulas apart. */
  readonly name: string
  /** Tensors of one shape, `[rows, columns]`, `[columns]` or a scalar. */
  readonly inputs: readonly string[]
  /** A last input `[columns]` that holds for every row. */
  readonly row?: string
  readonly constants?: readonly string[]
  /**
   * An expression of these names that is good in WGSL, on numbers, and in GLSL, on vectors of four. In place of
   * `exp` and `log`, of which shaders may make a number of NaN: `exponential(x)`, `entropy(t, p)`,
   * `entropySlope(t, p)`.
   */
  readonly shader: string
  /** The same of tfjs's operations. Inputs come in order, `row` last. */
  readonly fallback: (inputs: readonly Tensor[], constants: readonly number[]) => Tensor
}

/** What a formula is applied to, and what the result is multiplied by. */
export interface Application {
  /** In the formula's order, `row` last. */
  readonly inputs: readonly Tensor[]
  /** In the formula's order. */
  readonly constants?: readonly number[]
  /** Of the result, where nothing but `row` is given. */
  readonly shape?: readonly number[]
  readonly factor?: number
  /** A scalar: mostly the gradient that backpropagation starts from. */
  readonly scale?: Tensor
}

export interface FormulaKernels {
  /** The formula's values, shaped like its first input or as the application says. */
  map(formula: Formula, application: Application): Tensor
  /** Their sum over everything; a scalar. */
  total(formula: Formula, application: Application): Tensor
  /** Their sums down the columns: `[rows, columns]` → `[columns]`. */
  columnTotals(formula: Formula, application: Application): Tensor1D
}

/** What `map` gives is shaped so. */
export function shapeOf({shape, inputs}: Application): readonly number[] {
  return shape ?? present(inputs[0]).shape
}

/** A row again and again. */
export const everyRow: Formula = {
  name: 'row',
  inputs: [],
  row: 'r',
  shader: 'r',
  fallback: ([r]) => present(r),
}

/** x itself: for its sums. */
export const itself: Formula = {
  name: 'x',
  inputs: ['x'],
  shader: 'x',
  fallback: ([x]) => present(x),
}
