/** The vocabulary of formulas on tfjs against the reference in double precision: values and all gradients. */
import * as tf from '@tensorflow/tfjs-core'
import type {Shape} from '../../../contract/description'
import {count} from '../../../contract/description'
import {type Activation, activations} from '../../../contract/model'
import {tied} from '../../../maths/autodiff/layers'
import * as autodiff from '../../../maths/autodiff/tensor'
import type {Operations} from '../../../variants/operations'
import {tiedDense, weightedSum} from '../../kernels/index'
import {tensorOperations} from '../../parts/operations'
import {referenceOperations} from '../../reference/operations'
import {noise} from './numbers'

/** Beside the vocabulary: what nets and the total loss are made of. */
interface Vocabulary<T> extends Operations<T> {
  tied(x: T, weights: T, bias: T, activation: Activation): T
  weightedSum(terms: readonly {value: T; weight: number}[]): T
}

export interface OperationCheck {
  readonly name: string
  /** What the loss is differentiated by, then what it is not. */
  readonly inputs: readonly Numbers[]
  readonly data?: readonly Numbers[]
  /** A scalar. */
  loss<T>(operations: Vocabulary<T>, inputs: readonly T[], data: readonly T[]): T
}

interface Numbers {
  readonly shape: Shape
  readonly centre?: number
  readonly spread?: number
}

/** The value, then the gradient in every input. */
type Outcome = readonly ArrayLike<number>[]

const between = (shape: Shape): Numbers => ({shape, centre: 0.5, spread: 0.45})
const normal = (shape: Shape): Numbers => ({shape, spread: 1.5})

/** Odd sizes, a batch of one, codes of one and of two, and those of a whole net. */
const codes: readonly Shape[] = [
  [5, 3],
  [1, 2],
  [3, 1],
  [128, 20],
]
const layers: readonly Shape[] = [
  [5, 7],
  [1, 4],
  [128, 196],
]

export const operationChecks: readonly OperationCheck[] = [
  ...codes.flatMap((code): OperationCheck[] => [
    {
      name: `split [${code}] twice`,
      inputs: [normal([code[0] ?? 1, 2 * (code[1] ?? 1)])],
      data: [normal(code)],
      loss(use, [x], [data]) {
        const [first, second] = use.split(the(x))
        return use.add(use.squaredDistance(first, the(data)), use.mean(second))
      },
    },
    {
      name: `one half [${code}]`,
      inputs: [normal([code[0] ?? 1, 2 * (code[1] ?? 1)])],
      loss: (use, [x]) => use.mean(use.split(the(x))[0]),
    },
    {
      name: `sample [${code}]`,
      inputs: [normal(code), normal(code)],
      data: [normal(code), normal(code)],
      loss: (use, [mean, variance], [epsilon, data]) =>
        use.squaredDistance(use.sample(the(mean), the(variance), the(epsilon)), the(data)),
    },
    {
      name: `klToStandardNormal [${code}]`,
      inputs: [normal(code), normal(code)],
      loss: (use, [mean, variance]) => use.scale(use.klToStandardNormal(the(mean), the(variance)), 0.3),
    },
    {
      name: `squaredDistance [${code}]`,
      inputs: [normal(code), normal(code)],
      loss: (use, [a, b]) => use.squaredDistance(the(a), the(b)),
    },
  ]),
  ...layers.flatMap((layer): OperationCheck[] => [
    {
      name: `klToSparsity and meanOverBatch [${layer}]`,
      inputs: [between(layer)],
      loss: (use, [units]) => use.scale(use.klToSparsity(0.05, use.meanOverBatch(the(units))), 3),
    },
    {
      name: `sigmoidJacobian [${layer}]`,
      inputs: [between(layer), normal([layer[0] === 128 ? 784 : 6, layer[1] ?? 1])],
      loss: (use, [units, weights]) => use.scale(use.sigmoidJacobian(the(units), the(weights)), 0.1),
    },
    {
      name: `bernoulli, gaussian, mean [${layer}] in a weighted sum`,
      inputs: [between(layer)],
      data: [between(layer)],
      loss: (use, [output], [target]) =>
        use.weightedSum([
          {value: use.bernoulli(the(target), the(output)), weight: 1},
          {value: use.gaussian(the(target), the(output), 0.3), weight: 0.25},
          {value: use.mean(the(output)), weight: -2},
        ]),
    },
  ]),
  ...activations.flatMap((activation) =>
    [
      [5, 7, 3],
      [1, 4, 1],
      [16, 66, 35],
    ].map(
      ([rows = 1, inputs = 1, units = 1]): OperationCheck => ({
        name: `tied dense ${activation} ${rows} × ${inputs} × ${units}`,
        inputs: [normal([rows, units]), {shape: [inputs, units], spread: 0.5}, normal([inputs])],
        data: [normal([rows, inputs])],
        loss: (use, [x, weights, bias], [data]) =>
          use.squaredDistance(use.tied(the(x), the(weights), the(bias), activation), the(data)),
      }),
    ),
  ),
]

const ours: Vocabulary<tf.Tensor> = {
  ...tensorOperations,
  weightedSum,
  tied: (x, weights, bias, activation) =>
    tiedDense(x as tf.Tensor2D, weights as tf.Tensor2D, bias as tf.Tensor1D, activation),
}

const reference: Vocabulary<autodiff.Tensor> = {
  ...referenceOperations,
  tied,
  weightedSum: (terms) =>
    terms
      .map(({value, weight}) => referenceOperations.scale(value, weight))
      .reduce((sum, term) => referenceOperations.add(sum, term)),
}

/** On the backend in use. `kept`: how many tensors more there are afterwards. */
export async function onTensors(
  {inputs, data = [], loss}: OperationCheck,
  numbers = numbersOf,
): Promise<{outcome: Outcome; kept: number}> {
  const before = tf.memory().numTensors
  const tensors = tf.tidy(() => {
    const given = inputs.map((one, i) => tf.tensor(numbers(one, i), [...one.shape]))
    const others = data.map((one, i) => tf.tensor(numbers(one, 10 + i), [...one.shape]))
    const {value, grads} = tf.valueAndGrads((...xs: tf.Tensor[]) => loss(ours, xs, others))(given)
    return [value, ...grads]
  })
  const outcome = await Promise.all(tensors.map((tensor) => tensor.data()))
  tf.dispose(tensors)
  return {outcome, kept: tf.memory().numTensors - before}
}

export function inDouble({inputs, data = [], loss}: OperationCheck): Outcome {
  const given = inputs.map((one, i) => autodiff.variable(numbersOf(one, i), one.shape))
  const others = data.map((one, i) => autodiff.constant(numbersOf(one, 10 + i), one.shape))
  const value = loss(reference, given, others)
  return [value.values, ...autodiff.gradients(value, given)]
}

/** The first number of the first input is NaN. */
export function withNaN(one: Numbers, i: number): Float32Array {
  const numbers = numbersOf(one, i)
  if (i === 0) numbers[0] = Number.NaN
  return numbers
}

function numbersOf({shape, centre = 0, spread = 1}: Numbers, i: number): Float32Array {
  return noise(count(shape), 60 + i, spread).map((value) => value + centre)
}

function the<T>(input: T | undefined): T {
  if (input === undefined) throw new Error('This check lacks an input')
  return input
}
