/** Operations of models that are still to come, by the reference: with these the form can be tried on them. */

import {at, sum, zip} from '../../maths/arrays'
import {stopGradient} from '../../maths/autodiff/arithmetic'
import {computed, constant, rowsOf, scalar, type Tensor} from '../../maths/autodiff/tensor'
import type {Operations} from '../../variants/operations'
import {referenceOperations} from '../reference/operations'

export interface Coming<T> {
  /** The same numbers; no gradient passes. */
  stopGradient(x: T): T
  /** The same numbers in rows of another shape. */
  concatenate(a: T, b: T): T
  /** Cells `[rows, n·d]` and codewords `[K, d]` → one-hot choices of the nearest, `[rows, n·K]`. */
  nearestCodewords(cells: T, codewords: T): T
  /** Choices and codewords → the codewords chosen, `[rows, n·d]`, with a gradient for the codewords. */
  lookUp(choices: T, codewords: T): T
  /** `chosen`, as if it were `cells`: the gradient passes straight through (van den Oord et al., 2017). */
  straightThrough(chosen: T, cells: T): T
  /** −ln p(target) of one-hot targets under softmax of the logits, `classes` at a time: summed over a row, in nats. */
  categorical(target: T, logits: T, classes: number): T
  /** −ln σ(logit) where the example is real, −ln(1 − σ(logit)) where it is not; mean over rows. */
  logistic(logits: T, real: boolean): T
  /** Share of rows whose greatest logit is the target's. */
  accuracy(target: T, logits: T): T
}

export type Vocabulary<T> = Operations<T> & Coming<T>

/** The operations with those to come. @throws Error where an interpreter does not know them */
export function coming<T>(operations: Operations<T>): Vocabulary<T> {
  if (!knowsComing(operations)) throw new Error('this interpreter does not know what is to come')
  return operations
}

const knowsComing = <T>(operations: Operations<T>): operations is Vocabulary<T> =>
  'straightThrough' in operations

export const comingOperations: Vocabulary<Tensor> = {
  ...referenceOperations,
  stopGradient,
  concatenate,
  nearestCodewords,
  lookUp,
  straightThrough: (chosen, cells) => computed(chosen.values, cells.shape, [[cells, (gradient) => gradient]]),
  categorical,
  logistic,
  accuracy,
}

function concatenate(a: Tensor, b: Tensor): Tensor {
  const [{rows, width}, {width: other}] = [rowsOf(a), rowsOf(b)]
  const all = width + other
  const values = Float64Array.from({length: rows * all}, (_, i) => {
    const [row, column] = [Math.floor(i / all), i % all]
    return column < width ? at(a.values, row * width + column) : at(b.values, row * other + column - width)
  })
  const part = (from: number, size: number) => (gradient: Float64Array) =>
    Float64Array.from({length: rows * size}, (_, i) =>
      at(gradient, Math.floor(i / size) * all + from + (i % size)),
    )
  return computed(
    values,
    [rows, all],
    [
      [a, part(0, width)],
      [b, part(width, other)],
    ],
  )
}

function nearestCodewords(cells: Tensor, codewords: Tensor): Tensor {
  const {rows: words, width} = rowsOf(codewords)
  const {rows} = rowsOf(cells)
  const choices = chunks(cells.values, width).flatMap((cell) => {
    const distances = chunks(codewords.values, width).map((word) =>
      sum(zip(cell, word, (a, b) => (a - b) ** 2)),
    )
    const nearest = distances.indexOf(Math.min(...distances))
    return Array.from({length: words}, (_, k) => (k === nearest ? 1 : 0))
  })
  return constant(choices, [rows, choices.length / rows])
}

function lookUp(choices: Tensor, codewords: Tensor): Tensor {
  const {rows: words, width} = rowsOf(codewords)
  const {rows} = rowsOf(choices)
  const chosen = chunks(choices.values, words).map((one) => one.indexOf(1))
  const values = chosen.flatMap((k) => [...codewords.values.subarray(k * width, (k + 1) * width)])
  const toCodewords = (gradient: Float64Array) => {
    const sums = new Float64Array(codewords.values.length)
    for (const [cell, k] of chosen.entries())
      for (let i = 0; i < width; i++)
        sums[k * width + i] = at(sums, k * width + i) + at(gradient, cell * width + i)
    return sums
  }
  return computed(Float64Array.from(values), [rows, values.length / rows], [[codewords, toCodewords]])
}

function categorical(target: Tensor, logits: Tensor, classes: number): Tensor {
  const {rows} = rowsOf(logits)
  const likely = Float64Array.from(chunks(logits.values, classes).flatMap((one) => [...softmax(one)]))
  const surprise = zip(target.values, likely, (t, p) => (t === 0 ? 0 : -t * Math.log(p)))
  const slope = zip(likely, target.values, (p, t) => (p - t) / rows)
  return scalar(sum(surprise) / rows, [[logits, ([gradient = 0]) => slope.map((one) => one * gradient)]])
}

function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits)
  const powers = logits.map((one) => Math.exp(one - most))
  const total = sum(powers)
  return powers.map((one) => one / total)
}

function logistic(logits: Tensor, real: boolean): Tensor {
  const {rows} = rowsOf(logits)
  const sign = real ? 1 : -1
  const losses = logits.values.map((one) => Math.log1p(Math.exp(-sign * one)))
  const slope = logits.values.map((one) => -sign / (1 + Math.exp(sign * one)) / rows)
  return scalar(sum(losses) / rows, [[logits, ([gradient = 0]) => slope.map((part) => part * gradient)]])
}

function accuracy(target: Tensor, logits: Tensor): Tensor {
  const {rows, width} = rowsOf(logits)
  const greatest = (row: Float64Array) => row.indexOf(Math.max(...row))
  const wanted = chunks(target.values, width).map(greatest)
  const right = chunks(logits.values, width).filter((row, i) => greatest(row) === wanted[i])
  return scalar(right.length / rows, [])
}

function chunks(values: Float64Array, size: number): Float64Array[] {
  return Array.from({length: values.length / size}, (_, i) => values.subarray(i * size, (i + 1) * size))
}
