/**
 * The form on models that are still to come: a VQ-VAE-2 with its two priors, a GAN, a classifier on a frozen encoder.
 * They need operations that the vocabulary does not have yet, and nothing else.
 */
import {describe, expect, it} from 'vitest'
import {count, type Shape} from '../../contract/description'
import {gradients, type Tensor, variable} from '../../maths/autodiff/tensor'
import {randomStream} from '../../maths/random'
import {layoutOf, weightsOf} from '../../variants/layout'
import {type Model, model, type Phase} from '../../variants/model'
import {mlp} from '../../variants/nets'
import type {NetFunctions} from '../../variants/operations'
import {firstWeights} from '../parts/weights'
import {coming, comingOperations, type Vocabulary} from '../testing/coming'
import {batchOf} from './batch'
import {referenceNets} from './nets'

const example: Shape = [64]
const words = 5
const dimension = 3
const nats = {measure: 'classification', per: 'image', weight: 1} as const

const conv = (filters: number, stride: number) =>
  ({kind: 'conv', filters, kernel: 3, stride, activation: 'relu'}) as const
const codebook = mlp([words], [], dimension, 'linear', 'linear')
const levels = {top: 4 * dimension, bottom: 16 * dimension} as const

type Encoders = 'lower' | 'upper' | 'above' | 'topWords' | 'bottomWords'

/** An image through both levels: cells before, and codewords after. */
function quantised<T>(nets: NetFunctions<Encoders, T>, x: T, operations: Vocabulary<T>) {
  const {nearestCodewords, lookUp, straightThrough, concatenate} = operations
  const level = (cells: T, codewords: T) => {
    const choices = nearestCodewords(cells, codewords)
    const chosen = lookUp(choices, codewords)
    return {cells, choices, chosen, passed: straightThrough(chosen, cells)}
  }
  const lower = nets.lower(x)
  const top = level(nets.upper(lower), nets.topWords.weights(0))
  const bottom = level(nets.above(concatenate(lower, top.passed)), nets.bottomWords.weights(0))
  return {top, bottom, code: concatenate(top.passed, bottom.passed)}
}

/** Razavi et al., 2019, on images of 8×8: 4×4 codewords below 2×2, and a prior for each. */
const vqVae2 = model(example, {
  code: {
    kind: 'grids',
    levels: [
      {rows: 2, columns: 2, codewords: words, dimension},
      {rows: 4, columns: 4, codewords: words, dimension},
    ],
  },
  nets: {
    lower: {
      input: example,
      layers: [{kind: 'reshape', shape: [8, 8, 1]}, conv(4, 2), {kind: 'reshape', shape: [64]}],
    },
    upper: mlp([64], [], levels.top, 'relu', 'linear'),
    above: mlp([64 + levels.top], [], levels.bottom, 'relu', 'linear'),
    topWords: codebook,
    bottomWords: codebook,
    decoder: mlp([levels.top + levels.bottom], [32], 64, 'relu', 'sigmoid'),
    // In place of PixelCNNs, whose masked layers are still to come.
    topPrior: mlp([levels.top], [8], 4 * words, 'relu', 'linear'),
    bottomPrior: mlp([levels.top], [8], 16 * words, 'relu', 'linear'),
  },
  terms: {
    reconstruction: {measure: 'squared error', per: 'pixel', weight: 1},
    codebook: {measure: 'codebook', per: 'image', weight: 1},
    commitment: {measure: 'commitment', per: 'image', weight: 0.25},
  },
  encode: (nets, x, operations) => quantised(nets, x, coming(operations)).code,
  decode: ({decoder}, code) => decoder(code),
  losses(nets, {x, target}, operations) {
    const {stopGradient, squaredDistance, add, meanSquaredError} = coming(operations)
    const {top, bottom, code} = quantised(nets, x, coming(operations))
    const apart = (a: typeof x, b: typeof x) => squaredDistance(a, b)
    return {
      reconstruction: meanSquaredError(target, nets.decoder(code)),
      codebook: add(
        apart(stopGradient(top.cells), top.chosen),
        apart(stopGradient(bottom.cells), bottom.chosen),
      ),
      commitment: add(
        apart(top.cells, stopGradient(top.chosen)),
        apart(bottom.cells, stopGradient(bottom.chosen)),
      ),
    }
  },
  phases: [
    {
      name: 'train',
      epochs: 3,
      players: [
        {
          name: 'model',
          trains: ['lower', 'upper', 'above', 'topWords', 'bottomWords', 'decoder'],
          terms: ['reconstruction', 'codebook', 'commitment'],
        },
      ],
    },
    {
      name: 'prior',
      number: 1,
      epochs: 4,
      terms: {surprise: nats},
      players: [{name: 'prior', trains: ['topPrior'], terms: ['surprise']}],
      losses(nets, {x}, operations) {
        const {top} = quantised(nets, x, coming(operations))
        return {surprise: coming(operations).categorical(top.choices, nets.topPrior(top.passed), words)}
      },
    },
    {
      name: 'prior',
      number: 2,
      epochs: 4,
      terms: {surprise: nats},
      players: [{name: 'prior', trains: ['bottomPrior'], terms: ['surprise']}],
      losses(nets, {x}, operations) {
        const {top, bottom} = quantised(nets, x, coming(operations))
        return {surprise: coming(operations).categorical(bottom.choices, nets.bottomPrior(top.passed), words)}
      },
    },
  ],
})

const judged = {measure: 'adversarial', per: 'image', weight: 1} as const

/** Goodfellow et al., 2014: two players, the second without an eye on the images. */
const gan = model(example, {
  code: {kind: 'prior', size: 4},
  nets: {
    generator: mlp([4], [16], 64, 'relu', 'sigmoid'),
    discriminator: mlp(example, [16], 1, 'relu', 'linear'),
  },
  noise: {z: [4]},
  terms: {real: judged, fake: judged, deception: judged},
  players: [
    {name: 'discriminator', trains: ['discriminator'], terms: ['real', 'fake']},
    {name: 'generator', trains: ['generator'], terms: ['deception'], learning: {rate: 0.0002}},
  ],
  decode: ({generator}, z) => generator(z),
  losses({generator, discriminator}, {x, noise}, operations) {
    const {logistic} = coming(operations)
    const verdict = discriminator(generator(noise.z))
    return {
      real: logistic(discriminator(x), true),
      fake: logistic(verdict, false),
      deception: logistic(verdict, true),
    }
  },
})

/** An autoencoder, then a classifier of its codes while its encoder stays as it is. */
const classifier = model(example, {
  code: {kind: 'vector', size: 6},
  nets: {
    encoder: mlp(example, [16], 6, 'relu', 'linear'),
    decoder: mlp([6], [16], 64, 'relu', 'sigmoid'),
    head: mlp([6], [], 10, 'relu', 'linear'),
  },
  labels: true,
  terms: {reconstruction: {measure: 'squared error', per: 'pixel', weight: 1}},
  encode: ({encoder}, x) => encoder(x),
  decode: ({decoder}, z) => decoder(z),
  losses: ({encoder, decoder}, {x, target}, {meanSquaredError}) => ({
    reconstruction: meanSquaredError(target, decoder(encoder(x))),
  }),
  phases: [
    {
      name: 'train',
      epochs: 5,
      players: [{name: 'autoencoder', trains: ['encoder', 'decoder'], terms: ['reconstruction']}],
    },
    {
      name: 'fine-tuning',
      epochs: 5,
      terms: {surprise: nats},
      players: [{name: 'classifier', trains: ['head'], terms: ['surprise']}],
      losses: ({encoder, head}, {x, labels}, operations) => ({
        surprise: coming(operations).categorical(labels, head(encoder(x)), 10),
      }),
      figures: ({encoder, head}, {x, labels}, operations) => ({
        accuracy: coming(operations).accuracy(labels, head(encoder(x))),
      }),
    },
  ],
})

const rows = 7

function batchFor({noise, labels}: Model) {
  const stream = randomStream(1, 'batch')
  const x = Float32Array.from({length: rows * count(example)}, () => stream.uniform())
  const drawn = Object.entries(noise).map(([name, shape]) => {
    const values = new Float32Array(rows * count(shape))
    stream.normals(values)
    return [name, values] as const
  })
  const hot = Float32Array.from({length: rows * 10}, (_, i) => (i % 10 === Math.floor(i / 10) ? 1 : 0))
  return {x, target: x, noise: Object.fromEntries(drawn), ...(labels && {labels: hot})}
}

/** The terms of a phase's loss, its figures, and which weights each player's terms have a slope in. */
function tried(of: Model, phase: Phase) {
  const layout = layoutOf(of)
  const weights = firstWeights(layout, 1).map(({values, shape}) => variable(values, shape))
  const nets = referenceNets(layout, weights)
  const batch = batchOf(of, batchFor(of))
  const terms: Readonly<Record<string, Tensor>> = phase.losses(nets, batch, comingOperations)
  const figures = phase.figures?.(nets, batch, comingOperations, terms) ?? {}
  const slopes = phase.players.map((player) => {
    const own = weightsOf(layout, player.trains)
    const moved = player.terms.flatMap((name) => {
      const term = terms[name]
      return term ? gradients(term, weights).map((slope) => slope.some((one) => one !== 0)) : []
    })
    return own.filter((i) => moved.some((yes, at) => yes && at % weights.length === i)).length / own.length
  })
  return {terms, figures, slopes}
}

describe.each(Object.entries({vqVae2, gan, classifier}))('%s', (_, of) => {
  it.each(of.phases.map((phase) => [`${phase.name} ${phase.number}`, phase] as const))(
    'is written down in the form: %s',
    (__, phase) => {
      const {terms, slopes} = tried(of, phase)
      expect(Object.keys(terms)).toEqual(Object.keys(phase.terms))
      for (const [name, {values}] of Object.entries(terms)) {
        expect(values, name).toHaveLength(1)
        expect(values[0], name).toBeGreaterThan(0)
      }
      // Biases of weight arrays that only serve as a table have no slope; all else that is trained has.
      for (const share of slopes) expect(share).toBeGreaterThan(0.8)
    },
  )
})

it('a phase with a loss of its own has its own terms and figures', () => {
  const [train, judge] = classifier.phases
  expect(Object.keys(train?.terms ?? {})).toEqual(['reconstruction'])
  expect(Object.keys(judge?.terms ?? {})).toEqual(['surprise'])
  expect(judge && Object.keys(tried(classifier, judge).figures)).toEqual(['accuracy'])
  expect(vqVae2.phases.map(({code}) => code.kind)).toEqual(['grids', 'grids', 'grids'])
  expect(gan.offers).toEqual(['decode', 'sample'])
})
