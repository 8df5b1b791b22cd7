import {describe, expect, it} from 'vitest'
import {type DenseLayer, forward, reconstructionLoss} from '../../maths/dense-net'
import {beginTraining, trainStep} from '../../maths/dense-training'
import {initialWeights} from '../../maths/initial-weights'
import {randomStream} from '../../maths/random'
import {mean, variance} from '../../maths/statistics'
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

    const layers: DenseLayer[] = initialWeights([3, 16, 2, 16, 3], randomStream(1, 'weights')).map(
      (weights, l) => ({
        ...weights,
        activation: l % 2 === 0 ? 'tanh' : 'linear',
      }),
    )
    const stream = randomStream(1, 'batches')
    let training = beginTraining(layers)
    for (let step = 0; step < 2000; step++) {
      const batch = Array.from({length: 32}, () => stream.integer(600)).flatMap((i) => [
        ...points.subarray(3 * i, 3 * i + 3),
      ])
      training = trainStep(training, batch, batch, 'mse', {
        optimiser: 'adam',
        rate: 0.01,
        weightDecay: 0,
      }).training
    }
    const activations = forward(layers, points)
    expect(reconstructionLoss('mse', activations.at(-1) ?? [], points)).toBeLessThan(pcaError / 10)
    // Unbent: where a point lies along the arch can be read from its code by a straight line.
    expect(linearFit(activations[2] ?? new Float64Array(), along)).toBeGreaterThan(0.9)
  })
})

/** R² of the best straight-line reading of `target` from two-number codes. */
function linearFit(codes: Float64Array, target: Float32Array): number {
  const layers: DenseLayer[] = [
    {activation: 'linear', kernel: new Float64Array(2), bias: new Float64Array(1)},
  ]
  let training = beginTraining(layers)
  const scale = Math.max(...codes.map(Math.abs))
  const scaled = codes.map((value) => value / scale)
  for (let step = 0; step < 3000; step++)
    training = trainStep(training, scaled, target, 'mse', {
      optimiser: 'adam',
      rate: 0.01,
      weightDecay: 0,
    }).training
  const error = reconstructionLoss('mse', forward(layers, scaled).at(-1) ?? [], target)
  return 1 - error / deviation(target) ** 2
}
