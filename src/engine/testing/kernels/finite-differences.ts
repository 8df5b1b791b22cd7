/** Our gradients against differences of the plain reference, which is in double precision and knows no gradient. */
import * as tf from '@tensorflow/tfjs-core'
import {type Activation, activations} from '../../../contract/model'
import {at32} from '../../../maths/arrays'
import * as ours from '../../kernels/index'
import {noise} from './numbers'
import * as reference from './reference'

export interface DifferenceCheck {
  readonly name: string
  readonly shapes: readonly (readonly number[])[]
  /** What the inputs are kept around, and how far from it they go. */
  readonly centre: number
  readonly spread: number
  ours(...inputs: tf.Tensor[]): tf.Tensor
  reference(...inputs: Float64Array[]): ArrayLike<number>
}

export interface Outcome {
  readonly value: {ours: ArrayLike<number>; reference: ArrayLike<number>}
  readonly gradients: readonly {ours: ArrayLike<number>; reference: ArrayLike<number>}[]
}

const denseSizes = [5, 7, 3] as const
const sizes = {batch: 2, side: 6, channels: 2, filters: 3, kernel: 3, stride: 2}
const target = noise(6 * 4, 50, 0.5).map((value) => value + 0.5)

export const differenceChecks: readonly DifferenceCheck[] = [
  ...activations.flatMap((activation) => [
    denseCheck(activation),
    convCheck(activation),
    transposedCheck(activation),
  ]),
  lossCheck('meanSquaredError', ours.meanSquaredError, reference.meanSquaredError),
  lossCheck('binaryCrossEntropy', ours.binaryCrossEntropy, reference.binaryCrossEntropy),
]

/** Values and gradients of Σ output · c, for fixed numbers c, on the backend in use. */
export async function compare(check: DifferenceCheck): Promise<Outcome> {
  const inputs = check.shapes.map((shape, i) => {
    const count = shape.reduce((product, size) => product * size, 1)
    return noise(count, 20 + i, check.spread).map((value) => value + check.centre)
  })
  const doubles = inputs.map((values) => Float64Array.from(values))
  const expected = check.reference(...doubles)
  const weights = noise(expected.length, 30)
  const total = () =>
    Array.from(check.reference(...doubles)).reduce((sum, y, i) => sum + y * at32(weights, i), 0)
  const tensors = tf.tidy(() => {
    const given = inputs.map((values, i) => tf.tensor(values, [...(check.shapes[i] ?? [])]))
    const value = check.ours(...given)
    return [value, ...tf.grads(check.ours)(given, tf.tensor(weights, value.shape))]
  })
  const [value, ...gradients] = await Promise.all(tensors.map((tensor) => tensor.data()))
  tf.dispose(tensors)
  return {
    value: {ours: value ?? [], reference: expected},
    gradients: doubles.map((input, i) => ({ours: gradients[i] ?? [], reference: differences(total, input)})),
  }
}

/** (f(x + h) − f(x − h))/2h in every number of `input`, which `f` reads. */
function differences(f: () => number, input: Float64Array): Float64Array {
  const h = 1e-6
  return input.map((original, i) => {
    input[i] = original + h
    const above = f()
    input[i] = original - h
    const below = f()
    input[i] = original
    return (above - below) / (2 * h)
  })
}

function denseCheck(activation: Activation): DifferenceCheck {
  const [batch, inputs, outputs] = denseSizes
  return {
    name: `dense ${activation}`,
    shapes: [[batch, inputs], [inputs, outputs], [outputs]],
    centre: 0,
    spread: 1,
    ours: (x, w, b) => ours.dense(x as tf.Tensor2D, w as tf.Tensor2D, b as tf.Tensor1D, activation),
    reference: (x, w, b) => reference.dense(three(x, w, b), denseSizes, activation),
  }
}

function convCheck(activation: Activation): DifferenceCheck {
  const {batch, side, channels, filters, kernel, stride} = sizes
  return {
    name: `conv2d ${activation}`,
    shapes: [[batch, side, side, channels], [kernel, kernel, channels, filters], [filters]],
    centre: 0,
    spread: 1,
    ours: (x, f, b) => ours.conv2d(x as tf.Tensor4D, f as tf.Tensor4D, b as tf.Tensor1D, stride, activation),
    reference: (x, f, b) => reference.conv2d(three(x, f, b), sizes, activation),
  }
}

function transposedCheck(activation: Activation): DifferenceCheck {
  const {batch, side, channels, filters, kernel, stride} = sizes
  return {
    name: `convTranspose2d ${activation}`,
    shapes: [[batch, side / stride, side / stride, filters], [kernel, kernel, channels, filters], [channels]],
    centre: 0,
    spread: 1,
    ours: (x, f, b) =>
      ours.convTranspose2d(x as tf.Tensor4D, f as tf.Tensor4D, b as tf.Tensor1D, stride, activation),
    reference: (x, f, b) => reference.convTranspose2d(three(x, f, b), sizes, activation),
  }
}

function lossCheck(
  name: string,
  mine: typeof ours.meanSquaredError,
  plain: typeof reference.meanSquaredError,
): DifferenceCheck {
  return {
    name,
    shapes: [[6, 4]],
    centre: 0.5,
    spread: 0.45,
    ours: (output) => mine(tf.tensor2d(target, [6, 4]), output),
    reference: (output = new Float64Array()) => [plain(Float64Array.from(target), output)],
  }
}

type Three = readonly [Float64Array, Float64Array, Float64Array]

function three(...inputs: readonly (Float64Array | undefined)[]): Three {
  const [a, b, c] = inputs
  if (a === undefined || b === undefined || c === undefined)
    throw new Error('This operation has three inputs')
  return [a, b, c]
}
