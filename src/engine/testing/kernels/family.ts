/** Autoencoders with more than one loss term, small or whole, and their training step: for counts and timings. */
import * as tf from '@tensorflow/tfjs-core'
import {count} from '../../../contract/description'
import type {Activation, Layer} from '../../../contract/model'
import {firstLimit} from '../../../maths/initial-weights'
import {type Layout, layoutOf} from '../../../variants/layout'
import {type Model, model} from '../../../variants/model'
import {adamDefaults, adamStep, InputBuffer, weightedSum} from '../../kernels/index'
import {netsOf} from '../../parts/nets'
import {tensorOperations} from '../../parts/operations'
import {noise} from './numbers'

const dense = (units: number, activation: Activation): Layer => ({kind: 'dense', units, activation})
const pixel = (weight = 1) => ({measure: 'squared error', per: 'pixel', weight}) as const
const vector = (size: number) => ({kind: 'vector', size}) as const

export function variational(inputs: number, hidden: number, code: number): Model {
  return model([inputs], {
    code: {kind: 'gaussian', size: code},
    nets: {
      encoder: {input: [inputs], layers: [dense(hidden, 'relu'), dense(2 * code, 'linear')]},
      decoder: {input: [code], layers: [dense(hidden, 'relu'), dense(inputs, 'sigmoid')]},
    },
    noise: {epsilon: [code]},
    terms: {
      reconstruction: {measure: 'cross-entropy', per: 'image', weight: 1},
      divergence: {measure: 'divergence', per: 'image', weight: 2},
    },
    losses(
      {encoder, decoder},
      {x, target, noise: {epsilon}},
      {split, sample, bernoulli, klToStandardNormal},
    ) {
      const [mean, logVariance] = split(encoder(x))
      return {
        reconstruction: bernoulli(target, decoder(sample(mean, logVariance, epsilon))),
        divergence: klToStandardNormal(mean, logVariance),
      }
    },
  })
}

export function sparse(inputs: number, units: number): Model {
  return model([inputs], {
    code: vector(units),
    nets: {
      encoder: {input: [inputs], layers: [dense(units, 'sigmoid')]},
      decoder: {input: [units], layers: [dense(inputs, 'sigmoid')]},
    },
    terms: {reconstruction: pixel(), sparsity: {measure: 'sparsity', per: 'batch', weight: 0.01}},
    losses({encoder, decoder}, {x, target}, {meanSquaredError, klToSparsity, meanOverBatch}) {
      const code = encoder(x)
      return {
        reconstruction: meanSquaredError(target, decoder(code)),
        sparsity: klToSparsity(0.05, meanOverBatch(code)),
      }
    },
  })
}

export function contractive(inputs: number, units: number, tied: boolean): Model {
  const back = tied
    ? ({kind: 'tied', to: 'encoder/0', activation: 'sigmoid'} as const)
    : dense(inputs, 'sigmoid')
  return model([inputs], {
    code: vector(units),
    nets: {
      encoder: {input: [inputs], layers: [dense(units, 'sigmoid')]},
      decoder: {input: [units], layers: [back]},
    },
    terms: {reconstruction: pixel(), contraction: {measure: 'contraction', per: 'image', weight: 0.001}},
    losses({encoder, decoder}, {x, target}, {meanSquaredError, sigmoidJacobian}) {
      const code = encoder(x)
      return {
        reconstruction: meanSquaredError(target, decoder(code)),
        contraction: sigmoidJacobian(code, encoder.weights(0)),
      }
    },
  })
}

/** Trains a model's one player with Adam; every `step` answers the loss before it, which the caller disposes. */
export class FamilyTraining {
  private readonly layout: Layout
  private readonly variables: tf.Variable[]
  private readonly memory: {m: tf.Variable; v: tf.Variable}[]
  private readonly x: InputBuffer
  private readonly noise: {readonly name: string; readonly buffer: InputBuffer; readonly size: number}[]
  private steps = 0

  constructor(model: Model, rows: number) {
    this.layout = layoutOf(model)
    this.variables = this.layout.weights.map(({shape, drawn}, i) =>
      tf.tidy(() => tf.variable(tf.tensor(noise(count(shape), i, firstLimit(drawn)), [...shape]))),
    )
    const zeros = (like: tf.Variable) => tf.tidy(() => tf.variable(tf.zerosLike(like)))
    this.memory = this.variables.map((one) => ({m: zeros(one), v: zeros(one)}))
    this.x = new InputBuffer(rows, count(model.example))
    this.noise = Object.entries(model.noise).map(([name, shape]) => ({
      name,
      buffer: new InputBuffer(rows, count(shape)),
      size: rows * count(shape),
    }))
  }

  step(batch: Float32Array): tf.Scalar {
    const x = this.x.fill(batch)
    this.steps++
    const drawn = this.noise.map(
      ({name, buffer, size}) => [name, buffer.fill(noise(size, this.steps))] as const,
    )
    return tf.tidy(() => {
      const {value, grads} = tf.variableGrads(() => this.loss(x, Object.fromEntries(drawn)), this.variables)
      const slots = this.variables.flatMap((variable, i) => {
        const [gradient, memory] = [grads[variable.name], this.memory[i]]
        return gradient && memory ? [{variable, gradient, ...memory}] : []
      })
      adamStep(slots, {...adamDefaults, rate: 0.001, weightDecay: 0, step: this.steps})
      return value
    })
  }

  dispose(): void {
    for (const buffer of [this.x, ...this.noise.map((one) => one.buffer)]) buffer.dispose()
    for (const one of [...this.variables, ...this.memory.flatMap(({m, v}) => [m, v])]) one.dispose()
  }

  private loss(x: tf.Tensor, noise: Record<string, tf.Tensor>): tf.Scalar {
    const [phase] = this.layout.model.phases
    if (!phase) throw new Error('A model has a phase')
    const batch = {x, target: x, noise, labels: x}
    const terms = phase.losses(netsOf(this.layout, this.variables), batch, tensorOperations)
    return weightedSum(
      Object.entries(phase.terms).map(([name, {weight}]) => {
        const value = terms[name]
        if (!value) throw new Error(`No term ${name}`)
        return {value, weight}
      }),
    )
  }
}
