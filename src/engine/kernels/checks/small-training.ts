/** A whole training step of a dense autoencoder, ours and as tfjs has it, for checks and counts. */
import * as tf from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import * as ours from '../index'
import {noise} from './numbers'
import {plain} from './plain'

interface Layer {
  readonly weights: tf.Variable<tf.Rank.R2>
  readonly bias: tf.Variable<tf.Rank.R1>
  readonly activation: Activation
}

type Dense = typeof ours.dense
type Loss = typeof ours.meanSquaredError

/** Sizes of all layers; the middle one, the code, is linear, the last a sigmoid, the others relu. */
export function dummyLayers(sizes: readonly number[]): Layer[] {
  const last = sizes.length - 2
  return sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i] ?? 1
    const start = noise(inputs * outputs, 7 + i, Math.sqrt(3 / inputs))
    return {
      weights: tf.tidy(() => tf.variable(tf.tensor2d(start, [inputs, outputs]))),
      bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
      activation: i === last ? 'sigmoid' : i === (last - 1) / 2 ? 'linear' : 'relu',
    }
  })
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

function reconstruct(layers: readonly Layer[], x: tf.Tensor2D, dense: Dense): tf.Tensor2D {
  return layers.reduce((h, {weights, bias, activation}) => dense(h, weights, bias, activation), x)
}

function gradients(layers: readonly Layer[], x: tf.Tensor2D, dense: Dense, loss: Loss) {
  return tf.variableGrads(() => loss(x, reconstruct(layers, x, dense)), weightsOf(layers))
}

/** Trains with our kernels; every `step` answers the loss before it. The caller disposes it. */
export class OurTraining {
  private readonly variables: tf.Variable[]
  private readonly memory: {m: tf.Variable; v: tf.Variable}[]
  private readonly inlet: ours.Inlet
  private steps = 0

  constructor(
    private readonly layers: readonly Layer[],
    rows: number,
    private readonly settings = {rate: 0.001, weightDecay: 0},
  ) {
    this.variables = weightsOf(layers)
    const zeros = (like: tf.Variable) => tf.tidy(() => tf.variable(tf.zerosLike(like)))
    this.memory = this.variables.map((one) => ({m: zeros(one), v: zeros(one)}))
    this.inlet = new ours.Inlet(rows, layers[0]?.weights.shape[0] ?? 1)
  }

  step(batch: Float32Array): tf.Scalar {
    const x = this.inlet.fill(batch)
    this.steps++
    return tf.tidy(() => {
      const {value, grads} = gradients(this.layers, x, ours.dense, ours.meanSquaredError)
      const slots = this.variables.flatMap((variable, i) => {
        const [gradient, memory] = [grads[variable.name], this.memory[i]]
        return gradient && memory ? [{variable, gradient, ...memory}] : []
      })
      ours.adamStep(slots, {...ours.adamDefaults, ...this.settings, step: this.steps})
      return value
    })
  }

  dispose(): void {
    this.inlet.dispose()
    for (const one of [...this.variables, ...this.memory.flatMap(({m, v}) => [m, v])]) one.dispose()
  }
}

/** Trains as tfjs would: its operations, its gradients, its Adam. The caller disposes it. */
export class PlainTraining {
  private readonly optimiser: tf.AdamOptimizer

  constructor(
    private readonly layers: readonly Layer[],
    private readonly rows: number,
    rate = 0.001,
  ) {
    this.optimiser = tf.train.adam(rate)
  }

  step(batch: Float32Array): tf.Scalar {
    return tf.tidy(() => {
      const x = tf.tensor2d(batch, [this.rows, batch.length / this.rows])
      const {value, grads} = gradients(this.layers, x, plain.dense, plain.meanSquaredError)
      this.optimiser.applyGradients(Object.entries(grads).map(([name, tensor]) => ({name, tensor})))
      return value
    })
  }

  dispose(): void {
    this.optimiser.dispose()
    for (const one of weightsOf(this.layers)) one.dispose()
  }
}
