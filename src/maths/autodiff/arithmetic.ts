/** Operations that weigh, add and arrange numbers. */
import type {Shape} from '../../contract/description'
import {addAt, sum, zip} from '../arrays'
import {checkAlike, computed, constant, rowsOf, scalar, type Tensor} from './tensor'

/** a + b. */
export function add(a: Tensor, b: Tensor): Tensor {
  checkAlike(a, b)
  const values = zip(a.values, b.values, (x, y) => x + y)
  return computed(values, a.shape, [
    [a, (gradient) => gradient],
    [b, (gradient) => gradient],
  ])
}

/** factor·x. */
export function scale(x: Tensor, factor: number): Tensor {
  const scaled = (values: Float64Array) => values.map((value) => factor * value)
  return computed(scaled(x.values), x.shape, [[x, scaled]])
}

/** The two halves of each row: `[rows, 2k]` → two of `[rows, k]`. */
export function split(x: Tensor): readonly [Tensor, Tensor] {
  const half = rowsOf(x).width / 2
  if (!Number.isInteger(half)) throw new RangeError(`[${x.shape}] has no halves`)
  return [columns(x, 0, half), columns(x, half, 2 * half)]
}

/** Columns from `from` to before `to`. */
function columns(x: Tensor, from: number, to: number): Tensor {
  const {rows, width} = rowsOf(x)
  const part = to - from
  const values = new Float64Array(rows * part)
  for (let row = 0; row < rows; row++)
    values.set(x.values.subarray(row * width + from, row * width + to), row * part)
  const pullback = (gradient: Float64Array) => {
    const whole = new Float64Array(rows * width)
    for (let row = 0; row < rows; row++)
      whole.set(gradient.subarray(row * part, (row + 1) * part), row * width + from)
    return whole
  }
  return computed(values, [rows, part], [[x, pullback]])
}

/** Each row in another shape: `[rows, …]` → `[rows, ...shape]`. */
export function reshape(x: Tensor, shape: Shape): Tensor {
  return computed(x.values, [rowsOf(x).rows, ...shape], [[x, (gradient) => gradient]])
}

/** The same numbers, of which the loss is not differentiated. */
export function stopGradient(x: Tensor): Tensor {
  return constant(x.values, x.shape)
}

/** Mean of all numbers. */
export function mean(x: Tensor): Tensor {
  const size = x.values.length
  return scalar(sum(x.values) / size, [[x, ([gradient = 0]) => new Float64Array(size).fill(gradient / size)]])
}

/** Mean of every column: `[rows, …shape]` → `[…shape]`. */
export function meanOverBatch(x: Tensor): Tensor {
  const {rows, width} = rowsOf(x)
  const means = new Float64Array(width)
  for (let row = 0; row < rows; row++)
    x.values.subarray(row * width, (row + 1) * width).forEach((value, j) => {
      addAt(means, j, value / rows)
    })
  const pullback = (gradient: Float64Array) => {
    const part = gradient.map((value) => value / rows)
    const whole = new Float64Array(rows * width)
    for (let row = 0; row < rows; row++) whole.set(part, row * width)
    return whole
  }
  return computed(means, x.shape.slice(1), [[x, pullback]])
}
