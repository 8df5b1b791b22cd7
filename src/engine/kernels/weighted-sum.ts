/** A total loss: the weighted sum of its terms, as one operation however many there are. */
import {add, mul, type NamedTensorMap, type Scalar, type Tensor} from '@tensorflow/tfjs-core'
import type {Formula} from './formula'
import {operation} from './operation'
import {present} from './present'
import {kernels} from './registry'

export interface WeightedTerm {
  /** A scalar. */
  readonly value: Tensor
  readonly weight: number
}

const sum = operation<NamedTensorMap, {weights: readonly number[]}>({
  name: 'WeightedSum',
  saves: [],
  savesOutput: false,
  run: (inputs, {weights}) =>
    kernels().map(sumOf(weights.length), {
      inputs: weights.map((_, i) => present(inputs[`t${i}`])),
      constants: weights,
    }),
  gradient: (dy, _saved, {weights}) =>
    Object.fromEntries(weights.map((weight, i) => [`t${i}`, () => kernels().scale(dy, weight)])),
})

/** Σ weight·value; with a single term of weight 1 that term itself. @throws RangeError without terms */
export function weightedSum(terms: readonly WeightedTerm[]): Scalar {
  const [first, ...others] = terms
  if (first === undefined) throw new RangeError('A loss has at least one term')
  if (others.length === 0 && first.weight === 1) return first.value as Scalar
  const inputs = Object.fromEntries(terms.map(({value}, i) => [`t${i}`, value]))
  return sum(inputs, {weights: terms.map(({weight}) => weight)}) as Scalar
}

function sumOf(count: number): Formula {
  const indices = Array.from({length: count}, (_, i) => i)
  return {
    name: `weighted sum of ${count}`,
    inputs: indices.map((i) => `t${i}`),
    constants: indices.map((i) => `w${i}`),
    shader: indices.map((i) => `w${i} * t${i}`).join(' + '),
    fallback: (inputs, weights) =>
      inputs.map((input, i) => mul(input, present(weights[i]))).reduce((total, term) => add(total, term)),
  }
}
