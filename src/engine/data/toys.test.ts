import {describe, expect, it} from 'vitest'
import {constant} from '../../maths/autodiff/tensor'
import {initialWeights} from '../../maths/initial-weights'
import {randomStream} from '../../maths/random'
import {mean, variance} from '../../maths/statistics'
import {layoutOf} from '../../variants/layout'
import {model} from '../../variants/model'
import {referenceNets} from '../reference/nets'
import {beginReference, referenceStep, referenceTerms} from '../reference/training'
import {toyPoints} from './toys'

const columns = (points: Float32Array) => [0, 1, 2].map((axis) => points.filter((_, i) => i % 3 === axis))
const deviation = (values: Float32Array) => Math.sqrt(variance(values))

describe.each(['plane', 'sheet'] as const)('the %s', (name) => {
  it('lies about the origin and comes from its seed', () => {
    const {points, along} = toyPoints(name, 20_000, 1, 'train')
    for (const column of columns(points)) expect(Math.abs(mean(column))).toBeLessThan(0.03)
    expect(mean(along)).toBeCloseTo(0.5, 1)
    const first = toyPoints(name, 50, 1, 'train')
    expect(toyPoints(name, 50, 1, 'train')).toEqual(first)
    expect(toyPoints(name, 50, 1, 'test')).not.toEqual(first)
    expect(toyPoints(name, 50, 2, 'train')).not.toEqual(first)
  })
})

describe('the plane', () => {
  it('is z = 0.1 x + 0.3 y up to noise of deviation 0.1', () => {
    const [x = [], y = [], z = new Float32Array()] = columns(toyPoints('plane', 20_000, 1, 'train').points)
    const off = z.map((value, i) => value - 0.1 * (x[i] ?? 0) - 0.3 * (y[i] ?? 0))
    expect(deviation(off)).toBeCloseTo(0.1, 2)
  })
})

describe('the sheet', () => {
  const {points, along} = toyPoints('sheet', 600, 1, 'train')

  it('is an arch of radius 1 up to noise of deviation 0.03', () => {
    const [x = new Float32Array(), , z = new Float32Array()] = columns(points)
    const radii = x.map((value, i) => Math.hypot(value, (z[i] ?? 0) + Math.sin(2.2) / 2.2))
    expect(mean(radii)).toBeCloseTo(1, 2)
    expect(deviation(radii)).toBeCloseTo(0.03, 2)
  })

  it('loses its height to PCA, and is unbent by a small tanh net', () => {
    const [width = new Float32Array(), length = new Float32Array(), height = new Float32Array()] =
      columns(points)
    expect(deviation(height)).toBeLessThan(Math.min(deviation(width), deviation(length)))
    const pcaError = deviation(height) ** 2 / 3

    const trained = trainedOn(points)
    const {reconstruction} = referenceTerms(trained, {x: points, target: points})
    expect(reconstruction).toBeLessThan(pcaError / 10)
    // Unbent: where a point lies along the arch can be read from its code by a straight line.
    const weights = trained.weights.map(({values, shape}) => constant(values, shape))
    const codes = referenceNets(trained.layout, weights).encoder?.(constant(points, [600, 3])).values ?? []
    expect(linearFit(Float64Array.from(codes), along)).toBeGreaterThan(0.9)
  })
})

/** 3-16-2 and its mirror. */
const bent = model([3], {
  code: {kind: 'vector', size: 2},
  nets: {
    encoder: {
      input: [3],
      layers: [
        {kind: 'dense', units: 16, activation: 'tanh'},
        {kind: 'dense', units: 2, activation: 'linear'},
      ],
    },
    decoder: {
      input: [2],
      layers: [
        {kind: 'dense', units: 16, activation: 'tanh'},
        {kind: 'dense', units: 3, activation: 'linear'},
      ],
    },
  },
  terms: {reconstruction: {measure: 'squared error', per: 'pixel', weight: 1}},
  losses: ({encoder, decoder}, {x, target}, {meanSquaredError}) => ({
    reconstruction: meanSquaredError(target, decoder(encoder(x))),
  }),
})

function trainedOn(points: Float32Array) {
  const layout = layoutOf(bent)
  const [phase] = bent.phases
  if (!phase) throw new Error('a model has a phase')
  const first = initialWeights([3, 16, 2, 16, 3], randomStream(1, 'weights'))
  const arrays = first.flatMap(({kernel, bias}) => [kernel, bias])
  const weights = layout.weights.map(({name, shape}, i) => ({
    name,
    shape,
    values: arrays[i] ?? new Float32Array(),
  }))
  const stream = randomStream(1, 'batches')
  let training = beginReference(layout, phase, weights)
  for (let step = 0; step < 2000; step++) {
    const batch = Array.from({length: 32}, () => stream.integer(600)).flatMap((i) => [
      ...points.subarray(3 * i, 3 * i + 3),
    ])
    const x = Float32Array.from(batch)
    const settings = {optimizer: 'adam', rate: 0.01, weightDecay: 0} as const
    training = referenceStep(training, {x, target: x}, settings).training
  }
  return training
}

/** R² of the best straight-line reading of `target` from two-number codes. */
function linearFit(codes: Float64Array, target: Float32Array): number {
  const first = codes.filter((_, i) => i % 2 === 0)
  const second = codes.filter((_, i) => i % 2 === 1)
  const [a, b, both] = [correlation(first, target), correlation(second, target), correlation(first, second)]
  return (a ** 2 + b ** 2 - 2 * a * b * both) / (1 - both ** 2)
}

function correlation(a: Float64Array, b: Float32Array | Float64Array): number {
  const [centreA, centreB] = [mean(a), mean(b)]
  const covariance = mean(a.map((value, i) => (value - centreA) * ((b[i] ?? Number.NaN) - centreB)))
  return covariance / Math.sqrt(variance(a) * variance(b))
}
