/** A whole training step of an autoencoder, dense or convolutional, ours and as tfjs has it, for checks and counts. */
import * as tf from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import * as ours from '../../kernels/index'
import {noise} from './numbers'
import {type Operations, plain} from './plain'

interface Layer {
  readonly weights: tf.Variable
  readonly bias: tf.Variable<tf.Rank.R1>
  readonly activation: Activation
  /** Of a convolution or its transpose: what it is given, `[height, width, channels]`. */
  readonly convolution?: {transposed: boolean; stride: number; given: [number, number, number]}
}

/** Sizes of all layers; the middle one, the code, is linear, the last a sigmoid, the others relu. */
export function dummyLayers(sizes: readonly number[]): Layer[] {
  const last = sizes.length - 2
  return sizes.slice(1).map((outputs, i) => {
    const activation = i === last ? 'sigmoid' : i === (last - 1) / 2 ? 'linear' : 'relu'
    return layer([sizes[i] ?? 1, outputs], 7 + i, activation)
  })
}

/** Two strided convolutions of a square image of one channel, a code of two, and two transposed ones back. */
export function convolutionalLayers(side: number, first: number, second: number): Layer[] {
  const [half, quarter] = [side / 2, side / 4]
  const inner = quarter * quarter * second
  const strided = (
    [height, channels, filters]: readonly [number, number, number],
    seed: number,
    activation: Activation,
    transposed = false,
  ) => ({
    ...layer([3, 3, channels, filters], seed, activation, transposed ? channels : filters),
    convolution: {
      transposed,
      stride: 2,
      given: [height, height, transposed ? filters : channels] as [number, number, number],
    },
  })
  return [
    strided([side, 1, first], 7, 'relu'),
    strided([half, first, second], 8, 'tanh'),
    layer([inner, 2], 9, 'linear'),
    layer([2, inner], 10, 'relu'),
    strided([quarter, first, second], 11, 'relu', true),
    strided([half, 1, first], 12, 'sigmoid', true),
  ]
}

function layer(shape: number[], seed: number, activation: Activation, outputs = shape.at(-1) ?? 1): Layer {
  const count = shape.reduce((product, size) => product * size, 1)
  const start = noise(count, seed, Math.sqrt((3 * outputs) / count))
  return {
    weights: tf.tidy(() => tf.variable(tf.tensor(start, shape))),
    bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
    activation,
  }
}

export function weightsOf(layers: readonly Layer[]): tf.Variable[] {
  return layers.flatMap(({weights, bias}): tf.Variable[] => [weights, bias])
}

/** The batch of a step: rows of numbers in [0, 1], each a wave of its own phase and length, so that two numbers tell it. */
export function batchOf(step: number, rows: number, columns: number): Float32Array {
  const waves = noise(rows * 2, 1000 + step, Math.PI)
  return Float32Array.from({length: rows * columns}, (_, i) => {
    const row = Math.floor(i / columns)
    const [phase = 0, turns = 0] = waves.subarray(2 * row, 2 * row + 2)
    return 0.5 + 0.5 * Math.sin(phase + (turns * 2 * (i % columns)) / columns)
  })
}

function inputsOf([first]: readonly Layer[]): number {
  return (
    first?.convolution?.given.reduce((product, size) => product * size, 1) ?? first?.weights.shape[0] ?? 1
  )
}

function reconstruct(layers: readonly Layer[], x: tf.Tensor2D, operations: Operations): tf.Tensor2D {
  return flat(layers.reduce<tf.Tensor>((h, layer) => apply(layer, h, operations), x))
}

function apply(
  {weights, bias, activation, convolution}: Layer,
  h: tf.Tensor,
  operations: Operations,
): tf.Tensor {
  if (!convolution) return operations.dense(flat(h), weights as tf.Tensor2D, bias, activation)
  const {transposed, stride, given} = convolution
  const run = transposed ? operations.convTranspose2d : operations.conv2d
  const x = tf.reshape(h, [h.shape[0] ?? 1, ...given]) as tf.Tensor4D
  return run(x, weights as tf.Tensor4D, bias, stride, activation)
}

function flat(h: tf.Tensor): tf.Tensor2D {
  return h.rank === 2 ? (h as tf.Tensor2D) : tf.reshape(h, [h.shape[0] ?? 1, -1])
}

function gradients(layers: readonly Layer[], x: tf.Tensor2D, operations: Operations) {
  const loss = () => operations.meanSquaredError(x, reconstruct(layers, x, operations))
  return tf.variableGrads(loss, weightsOf(layers))
}

/** Trains with our kernels; every `step` answers the loss before it. The caller disposes it. */
export class OurTraining {
  private readonly variables: tf.Variable[]
  private readonly memory: {m: tf.Variable; v: tf.Variable}[]
  private readonly buffer: ours.InputBuffer
  private steps = 0

  constructor(
    private readonly layers: readonly Layer[],
    rows: number,
    private readonly settings = {rate: 0.001, weightDecay: 0},
  ) {
    this.variables = weightsOf(layers)
    const zeros = (like: tf.Variable) => tf.tidy(() => tf.variable(tf.zerosLike(like)))
    this.memory = this.variables.map((one) => ({m: zeros(one), v: zeros(one)}))
    this.buffer = new ours.InputBuffer(rows, inputsOf(layers))
  }

  step(batch: Float32Array): tf.Scalar {
    const x = this.buffer.fill(batch)
    this.steps++
    return tf.tidy(() => {
      const {value, grads} = gradients(this.layers, x, ours)
      const slots = this.variables.flatMap((variable, i) => {
        const [gradient, memory] = [grads[variable.name], this.memory[i]]
        return gradient && memory ? [{variable, gradient, ...memory}] : []
      })
      ours.adamStep(slots, {...ours.adamDefaults, ...this.settings, step: this.steps})
      return value
    })
  }

  dispose(): void {
    this.buffer.dispose()
    for (const one of [...this.variables, ...this.memory.flatMap(({m, v}) => [m, v])]) one.dispose()
  }
}

/** Trains as tfjs would: its operations, its gradients, its Adam. The caller disposes it. */
export class PlainTraining {
  private readonly optimizer: tf.AdamOptimizer

  constructor(
    private readonly layers: readonly Layer[],
    private readonly rows: number,
    rate = 0.001,
  ) {
    this.optimizer = tf.train.adam(rate)
  }

  step(batch: Float32Array): tf.Scalar {
    return tf.tidy(() => {
      const x = tf.tensor2d(batch, [this.rows, batch.length / this.rows])
      const {value, grads} = gradients(this.layers, x, plain)
      this.optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({name, tensor})))
      return value
    })
  }

  dispose(): void {
    this.optimizer.dispose()
    for (const one of weightsOf(this.layers)) one.dispose()
  }
}
