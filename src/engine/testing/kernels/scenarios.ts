/** Small calculations that use every operation, with all gradients: run on ours and on tfjs's, they must agree. */
import * as tf from '@tensorflow/tfjs-core'
import {type Activation, activations} from '../../../contract/model'
import {noise} from './numbers'
import type {Operations} from './plain'

export interface Scenario {
  readonly name: string
  /** The value first, then the gradient in every input. */
  run(operations: Operations): tf.Tensor[]
}

/** Batch, inputs, outputs: odd ones for the edges of tiles, a batch of one, a code of two. */
const denseSizes = [
  [5, 7, 3],
  [1, 1, 1],
  [16, 32, 2],
  [16, 2, 32],
  [13, 66, 35],
  [32, 784, 128],
] as const

/** Batch, side, channels in and out, kernel, stride. */
const convolutionSizes = [
  [2, 7, 1, 3, 3, 2],
  [3, 6, 2, 5, 3, 2],
  [1, 5, 3, 2, 5, 1],
  [4, 28, 1, 8, 3, 2],
  [2, 8, 16, 4, 4, 2],
] as const

/** Channels that are several vectors of four, or odd ones; strides of one, of three, and past the kernel. */
const rarerSizes = [
  [3, 10, 8, 12, 3, 2],
  [2, 6, 6, 5, 3, 1],
  [2, 7, 4, 8, 3, 3],
  [2, 7, 3, 6, 1, 2],
  [3, 10, 16, 32, 3, 2],
] as const

export const scenarios: readonly Scenario[] = [
  ...activations.flatMap((activation) => denseSizes.map((sizes) => denseScenario(activation, sizes))),
  ...activations.flatMap((activation) => convolutionSizes.map((sizes) => convScenario(activation, sizes))),
  ...activations.flatMap((activation) => convolutionSizes.map((sizes) => transposed(activation, sizes))),
  ...rarerSizes.flatMap((sizes) => [convScenario('tanh', sizes), transposed('tanh', sizes)]),
  lossScenario('meanSquaredError', [3, 5]),
  lossScenario('meanSquaredError', [32, 784]),
  lossScenario('binaryCrossEntropy', [3, 5]),
  lossScenario('binaryCrossEntropy', [32, 784]),
  weightedSum(),
]

/** Value and gradients of a weighted sum of `f`'s output, so that every output's gradient is its own. */
function withGradients(f: (...inputs: tf.Tensor[]) => tf.Tensor, inputs: readonly tf.Tensor[]): tf.Tensor[] {
  const value = f(...inputs)
  const dy = tf.tensor(noise(value.size, 99), value.shape)
  return [value, ...tf.grads(f)([...inputs], dy)]
}

function random(shape: number[], seed: number, spread = 1): tf.Tensor {
  return tf.tensor(
    noise(
      shape.reduce((product, size) => product * size, 1),
      seed,
      spread,
    ),
    shape,
  )
}

function denseScenario(activation: Activation, sizes: readonly [number, number, number]): Scenario {
  const [batch, inputs, outputs] = sizes
  return {
    name: `dense ${activation} ${sizes.join(' × ')}`,
    run({dense}) {
      const given = [
        random([batch, inputs], 1),
        random([inputs, outputs], 2, 2 / Math.sqrt(inputs)),
        random([outputs], 3),
      ]
      return withGradients(
        (x, w, b) => dense(x as tf.Tensor2D, w as tf.Tensor2D, b as tf.Tensor1D, activation),
        given,
      )
    },
  }
}

type ConvolutionSizes = readonly [number, number, number, number, number, number]

function convScenario(activation: Activation, sizes: ConvolutionSizes): Scenario {
  const [batch, side, channels, filters, kernel, stride] = sizes
  return {
    name: `conv2d ${activation} ${sizes.join(' ')}`,
    run({conv2d}) {
      const given = [
        random([batch, side, side, channels], 4),
        random([kernel, kernel, channels, filters], 5, 0.5),
        random([filters], 6),
      ]
      return withGradients(
        (x, f, b) => conv2d(x as tf.Tensor4D, f as tf.Tensor4D, b as tf.Tensor1D, stride, activation),
        given,
      )
    },
  }
}

function transposed(activation: Activation, sizes: ConvolutionSizes): Scenario {
  const [batch, side, channels, filters, kernel, stride] = sizes
  return {
    name: `convTranspose2d ${activation} ${sizes.join(' ')}`,
    run({convTranspose2d}) {
      const given = [
        random([batch, side, side, filters], 7),
        random([kernel, kernel, channels, filters], 8, 0.5),
        random([channels], 9),
      ]
      return withGradients(
        (x, f, b) =>
          convTranspose2d(x as tf.Tensor4D, f as tf.Tensor4D, b as tf.Tensor1D, stride, activation),
        given,
      )
    },
  }
}

/** Probabilities, none of them so near 0 or 1 that clipping would matter. */
function probabilities(shape: number[], seed: number): tf.Tensor {
  return tf.add(tf.mul(random(shape, seed), 0.49), 0.5)
}

function lossScenario(loss: 'meanSquaredError' | 'binaryCrossEntropy', shape: number[]): Scenario {
  return {
    name: `${loss} ${shape.join(' × ')}`,
    run(operations) {
      const target = probabilities(shape, 10)
      return withGradients((output) => operations[loss](target, output), [probabilities(shape, 11)])
    },
  }
}

function weightedSum(): Scenario {
  return {
    name: 'a weighted sum of two losses through a layer used twice',
    run({dense, scaled, meanSquaredError, binaryCrossEntropy}) {
      const target = probabilities([6, 4], 12)
      return withGradients(
        (x, w, b) => {
          const once = dense(x as tf.Tensor2D, w as tf.Tensor2D, b as tf.Tensor1D, 'tanh')
          const twice = dense(once, w as tf.Tensor2D, b as tf.Tensor1D, 'sigmoid')
          const terms = [
            scaled(meanSquaredError(target, once), 0.3),
            scaled(binaryCrossEntropy(target, twice), 2),
          ]
          return terms.reduce((sum, term) => tf.add(sum, term))
        },
        [random([6, 4], 13), random([4, 4], 14), random([4], 15)],
      )
    },
  }
}
