import {describe, expect, it} from 'vitest'
import {count, type LossTerm} from '../../contract/description'
import {firstLimit, glorotLimit, uniformWeights} from '../../maths/initial-weights'
import {randomStream} from '../../maths/random'
import {type Layout, layoutOf} from '../../variants/layout'
import {type Model, model, type Net, type Phase, type PhaseDeclaration} from '../../variants/model'
import type {ReferenceBatch} from './batch'
import {
  beginReference,
  type ReferenceTraining,
  referenceStep,
  referenceTerms,
  type Terms,
  termWeights,
} from './training'

const term = (weight = 1): LossTerm => ({measure: 'squared error', per: 'pixel', weight})
const vector = (size: number) => ({kind: 'vector', size}) as const
const sgd = {optimizer: 'sgd', rate: 0.1, weightDecay: 0} as const
const rows = 4

interface Pair {
  readonly encoder: Net
  readonly decoder: Net
}

/** Encoder, decoder and the mean squared error between them. */
const chained = (
  numbers: number,
  size: number,
  nets: Pair,
  phases?: PhaseDeclaration<keyof Pair, never, 'reconstruction'>[],
) =>
  model([numbers], {
    code: vector(size),
    nets,
    terms: {reconstruction: term()},
    losses: ({encoder, decoder}, {x, target}, {meanSquaredError}) => ({
      reconstruction: meanSquaredError(target, decoder(encoder(x))),
    }),
    ...(phases && {phases}),
  })

const mlpNets: Pair = {
  encoder: {
    input: [6],
    layers: [
      {kind: 'dense', units: 4, activation: 'tanh'},
      {kind: 'dense', units: 2, activation: 'linear'},
    ],
  },
  decoder: {
    input: [2],
    layers: [
      {kind: 'dense', units: 4, activation: 'relu'},
      {kind: 'dense', units: 6, activation: 'sigmoid'},
    ],
  },
}

const mlp = chained(6, 2, mlpNets)

const tied = chained(6, 3, {
  encoder: {input: [6], layers: [{kind: 'dense', units: 3, activation: 'sigmoid'}]},
  decoder: {input: [3], layers: [{kind: 'tied', to: 'encoder/0', activation: 'linear'}]},
})

const convolutional = chained(36, 2, {
  encoder: {
    input: [36],
    layers: [
      {kind: 'reshape', shape: [6, 6, 1]},
      {kind: 'conv', filters: 3, kernel: 3, stride: 2, activation: 'relu'},
      {kind: 'dense', units: 2, activation: 'tanh'},
    ],
  },
  decoder: {
    input: [2],
    layers: [
      {kind: 'dense', units: 27, activation: 'tanh'},
      {kind: 'reshape', shape: [3, 3, 3]},
      {kind: 'convTranspose', filters: 1, kernel: 3, stride: 2, activation: 'sigmoid'},
      {kind: 'reshape', shape: [36]},
    ],
  },
})

const vae = model([6], {
  code: {kind: 'gaussian', size: 2},
  nets: {
    encoder: {input: [6], layers: [{kind: 'dense', units: 4, activation: 'linear'}]},
    decoder: {input: [2], layers: [{kind: 'dense', units: 6, activation: 'sigmoid'}]},
  },
  noise: {epsilon: [2]},
  terms: {reconstruction: term(), divergence: term(0.5)},
  losses({encoder, decoder}, {x, target, noise}, {split, sample, bernoulli, klToStandardNormal}) {
    const [mean, logVariance] = split(encoder(x))
    return {
      reconstruction: bernoulli(target, decoder(sample(mean, logVariance, noise.epsilon))),
      divergence: klToStandardNormal(mean, logVariance),
    }
  },
})

const sparse = model([6], {
  code: vector(8),
  nets: {
    encoder: {input: [6], layers: [{kind: 'dense', units: 8, activation: 'sigmoid'}]},
    decoder: {input: [8], layers: [{kind: 'dense', units: 6, activation: 'linear'}]},
  },
  terms: {reconstruction: term(), sparsity: term(0.01)},
  losses({encoder, decoder}, {x, target}, {meanSquaredError, klToSparsity, meanOverBatch}) {
    const code = encoder(x)
    return {
      reconstruction: meanSquaredError(target, decoder(code)),
      sparsity: klToSparsity(0.05, meanOverBatch(code)),
    }
  },
})

const contractive = model([6], {
  code: vector(4),
  nets: {
    encoder: {input: [6], layers: [{kind: 'dense', units: 4, activation: 'sigmoid'}]},
    decoder: {input: [4], layers: [{kind: 'dense', units: 6, activation: 'sigmoid'}]},
  },
  terms: {reconstruction: term(), contraction: term(0.1)},
  losses({encoder, decoder}, {x, target}, {meanCrossEntropy, sigmoidJacobian}) {
    const code = encoder(x)
    return {
      reconstruction: meanCrossEntropy(target, decoder(code)),
      contraction: sigmoidJacobian(code, encoder.weights(0)),
    }
  },
})

function phaseOf({phases}: Model, index = 0): Phase {
  const phase = phases[index]
  if (!phase) throw new Error('no such phase')
  return phase
}

/** Random weights, biases among them, so that no derivative is zero by accident. */
function firstWeights({weights}: Layout, seed: number) {
  const stream = randomStream(seed, 'weights')
  return weights.map(({name, shape, drawn}) => ({
    name,
    shape,
    values: uniformWeights(count(shape), firstLimit(drawn) || glorotLimit(10, 10), stream),
  }))
}

function begun(of: Model, seed = 1, phase = phaseOf(of)): ReferenceTraining {
  const layout = layoutOf(of)
  return beginReference(layout, phase, firstWeights(layout, seed))
}

function batchFor({example, noise}: Model, seed = 1): ReferenceBatch {
  const stream = randomStream(seed, 'batch')
  const x = Float32Array.from({length: rows * count(example)}, () => stream.uniform())
  const drawn = Object.entries(noise).map(([name, shape]) => {
    const values = new Float32Array(rows * count(shape))
    stream.normals(values)
    return [name, values] as const
  })
  return {x, target: x, noise: Object.fromEntries(drawn)}
}

const total = (terms: Terms, weights: Terms) =>
  Object.entries(terms).reduce((sum, [name, value]) => sum + value * (weights[name] ?? Number.NaN), 0)

/** The training with one number moved. */
function nudged(training: ReferenceTraining, array: number, place: number, by: number): ReferenceTraining {
  const weights = training.weights.map((one, k) =>
    k === array ? {...one, values: one.values.map((value, i) => (i === place ? value + by : value))} : one,
  )
  return {...training, weights}
}

const models = {mlp, tied, convolutional, vae, sparse, contractive}

describe.each(Object.entries(models))('the model %s', (_name, of) => {
  it.each([1, 2])('moves down the slope that finite differences have, seed %i', (seed) => {
    const training = begun(of, seed)
    const batch = batchFor(of, seed)
    const weights = termWeights(training.phase)
    const after = referenceStep(training, batch, {...sgd, rate: 1}).training
    const loss = (moved: ReferenceTraining) => total(referenceTerms(moved, batch), weights)
    const stream = randomStream(seed, 'places')
    training.weights.forEach(({values}, k) => {
      for (let tries = 0; tries < 5; tries++) {
        const place = stream.integer(values.length)
        const slope = (values[place] ?? 0) - (after.weights[k]?.values[place] ?? 0)
        const difference = loss(nudged(training, k, place, 1e-5)) - loss(nudged(training, k, place, -1e-5))
        expect(slope).toBeCloseTo(difference / 2e-5, 7)
      }
    })
    expect(after.weights).not.toEqual(training.weights)
  })

  it('learns', () => {
    const batch = batchFor(of)
    let training = begun(of)
    const weights = termWeights(training.phase)
    const before = total(referenceTerms(training, batch), weights)
    for (let i = 0; i < 60; i++)
      training = referenceStep(training, batch, {...sgd, optimizer: 'adam', rate: 0.02}).training
    expect(total(referenceTerms(training, batch), weights)).toBeLessThan(0.9 * before)
  })
})

describe('a reference step', () => {
  it('descends terms by the weights it is given while they are annealed', () => {
    const batch = batchFor(sparse)
    const alone = referenceStep(begun(sparse), batch, sgd, {reconstruction: 1, sparsity: 0})
    const both = referenceStep(begun(sparse), batch, sgd)
    expect(alone.terms).toEqual(both.terms)
    expect(alone.training.weights).not.toEqual(both.training.weights)
    expect(alone.training.weights.slice(2)).toEqual(both.training.weights.slice(2))
  })

  it('refuses weights, noise, labels and terms that are not there', () => {
    const layout = layoutOf(vae)
    expect(() => beginReference(layout, phaseOf(vae), [])).toThrow('encoder/0/weights are missing')
    expect(() => referenceStep(begun(vae), {...batchFor(vae), noise: {}}, sgd)).toThrow('epsilon')
    expect(() => referenceStep(begun(vae), {...batchFor(vae), x: new Float32Array(7)}, sgd)).toThrow(
      RangeError,
    )
    expect(() => referenceStep(begun(vae), batchFor(vae), sgd, {reconstruction: 1})).toThrow('divergence')
  })
})

/** Each player pulls the code of its own net towards the other's, at a rate of its own. */
const two = model([2], {
  code: vector(1),
  nets: {
    first: {input: [2], layers: [{kind: 'dense', units: 1, activation: 'linear'}]},
    second: {input: [2], layers: [{kind: 'dense', units: 1, activation: 'linear'}]},
  },
  terms: {apart: term(), size: term()},
  players: [
    {name: 'one', trains: ['first'], terms: ['apart'], learning: {rate: 0.5}},
    {name: 'other', trains: ['second/0'], terms: ['apart', 'size']},
  ],
  losses({first, second}, {x}, {squaredDistance, mean}) {
    return {apart: squaredDistance(first(x), second(x)), size: mean(second(x))}
  },
})

describe('players', () => {
  const zero = [0, 0]
  const weights = [
    {name: 'first/0/weights', shape: [2, 1], values: Float32Array.from(zero)},
    {name: 'first/0/bias', shape: [1], values: Float32Array.of(1)},
    {name: 'second/0/weights', shape: [2, 1], values: Float32Array.from(zero)},
    {name: 'second/0/bias', shape: [1], values: Float32Array.of(3)},
  ]
  const batch = {x: Float32Array.of(0, 0), target: Float32Array.of(0, 0)}

  it('change their own weights by their own terms and rates, and see what was changed before them', () => {
    const training = beginReference(layoutOf(two), phaseOf(two), weights)
    const after = referenceStep(training, batch, {...sgd, rate: 0.25})
    expect(after.terms).toEqual({apart: 4, size: 3})
    // 1 + 0.5·2·2 = 3; then 3 − 0.25·(2·0 + 1).
    expect(after.training.weights[1]?.values).toEqual(Float64Array.of(3))
    expect(after.training.weights[3]?.values).toEqual(Float64Array.of(2.75))
  })
})

/** A second layer learns to give back what the first one gives, which stays as it is. */
const stacked = chained(6, 2, mlpNets, [
  {
    name: 'layer',
    number: 2,
    epochs: 1,
    players: [{name: 'layer', trains: ['encoder/1', 'decoder/0'], terms: ['reconstruction']}],
    losses({encoder, decoder}, {x}, {meanSquaredError}) {
      const inner = encoder.layers(0, 1)(x)
      return {reconstruction: meanSquaredError(inner, decoder.layers(0, 1)(encoder.layers(1)(inner)))}
    },
  },
  {name: 'fine-tuning', epochs: null},
])

it('a phase trains the layers that it names, and the next goes on from there', () => {
  const batch = batchFor(stacked)
  const training = begun(stacked)
  const layer = referenceStep(training, batch, sgd)
  const changed = (before: ReferenceTraining, after: ReferenceTraining) =>
    after.weights.filter((one, i) => one.values !== before.weights[i]?.values).map(({name}) => name)
  expect(changed(training, layer.training)).toEqual([
    'encoder/1/weights',
    'encoder/1/bias',
    'decoder/0/weights',
    'decoder/0/bias',
  ])
  const fine = beginReference(training.layout, phaseOf(stacked, 1), layer.training.weights)
  expect(fine.weights).toEqual(layer.training.weights)
  expect(changed(fine, referenceStep(fine, batch, sgd).training)).toHaveLength(8)
})
