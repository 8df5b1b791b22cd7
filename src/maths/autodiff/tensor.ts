/**
 * Automatic differentiation in reverse mode: every tensor remembers what it was computed from, and how a small change
 * there becomes a change here. From the loss back to the variables, the chain rule is then a walk along what
 * tensors remember.
 */
import type {Shape} from '../../contract/description'
import {zip} from '../arrays'

/** From the loss's gradient by what an operation gave, that by one of the things it was given. */
export type Pullback = (gradient: Float64Array) => Float64Array

export interface Tensor {
  readonly values: Float64Array
  /** Rows first: `[rows, units]`; `[]` for a scalar. */
  readonly shape: Shape
  /** Whether it is a variable, or was computed from one. */
  readonly tracked: boolean
  /** The tracked tensors that it was computed from. */
  readonly parents: readonly (readonly [Tensor, Pullback])[]
}

/** Numbers that have no gradient: data. */
export function constant(values: Iterable<number>, shape: Shape): Tensor {
  return {values: numbers(values, shape), shape, tracked: false, parents: []}
}

/** Numbers by which a loss can be differentiated: weights. */
export function variable(values: Iterable<number>, shape: Shape): Tensor {
  return {values: numbers(values, shape), shape, tracked: true, parents: []}
}

/** What an operation gave; it hands no gradient to what is not tracked. */
export function computed(
  values: Float64Array,
  shape: Shape,
  parents: readonly (readonly [Tensor, Pullback])[],
): Tensor {
  const tracked = parents.filter(([parent]) => parent.tracked)
  return {values: numbers(values, shape), shape, tracked: tracked.length > 0, parents: tracked}
}

/** A number. */
export function scalar(value: number, parents: readonly (readonly [Tensor, Pullback])[]): Tensor {
  return computed(Float64Array.of(value), [], parents)
}

/** ∂loss/∂variable for every variable, shaped like it: zeros for one that the loss does not depend on. */
export function gradients(loss: Tensor, variables: readonly Tensor[]): Float64Array[] {
  const known = new Map<Tensor, Float64Array>([[loss, Float64Array.of(1)]])
  for (const tensor of lossFirst(loss)) {
    const gradient = known.get(tensor)
    if (!gradient) continue
    for (const [parent, pullback] of tensor.parents) {
      const part = pullback(gradient)
      const others = known.get(parent)
      // What is used twice has the sum of both gradients.
      known.set(parent, others ? zip(others, part, (a, b) => a + b) : part)
    }
  }
  return variables.map((one) => known.get(one) ?? new Float64Array(one.values.length))
}

/** All that the loss was computed from, each before what it was itself computed from. */
function lossFirst(loss: Tensor): Tensor[] {
  const seen = new Set<Tensor>()
  const order: Tensor[] = []
  const visit = (tensor: Tensor) => {
    if (seen.has(tensor)) return
    seen.add(tensor)
    for (const [parent] of tensor.parents) visit(parent)
    order.push(tensor)
  }
  visit(loss)
  return order.reverse()
}

/** Its numbers, as many as the shape has room for. */
function numbers(values: Iterable<number>, shape: Shape): Float64Array {
  const array = values instanceof Float64Array ? values : Float64Array.from(values)
  if (array.length !== shape.reduce((product, size) => product * size, 1))
    throw new RangeError(`${array.length} numbers are not [${shape}]`)
  return array
}

/** Rows of a tensor, and the numbers in each. */
export function rowsOf({values, shape}: Tensor): {readonly rows: number; readonly width: number} {
  const [rows] = shape
  if (!rows) throw new RangeError(`[${shape}] has no rows`)
  return {rows, width: values.length / rows}
}

/** @throws RangeError where two tensors have not as many rows and numbers */
export function checkAlike(a: Tensor, b: Tensor): void {
  if (a.values.length !== b.values.length || a.shape[0] !== b.shape[0])
    throw new RangeError(`[${a.shape}] against [${b.shape}]`)
}
