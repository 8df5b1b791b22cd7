import {describe, expect, it} from 'vitest'
import {activations as allActivations, type ReconstructionLoss} from '../contract/model'
import {optimisers} from '../contract/training'
import {backward, type DenseLayer, forward, reconstructionLoss} from './dense-net'
import {beginTraining, type DenseTraining, trainStep} from './dense-training'
import {initialWeights} from './initial-weights'
import {randomStream} from './random'

/** A small net in 64-bit arithmetic with random biases, so that no derivative is zero by accident. */
function net(activations: readonly DenseLayer['activation'][], seed: number): DenseLayer[] {
  const stream = randomStream(seed, 'net')
  return initialWeights([5, 4, 2, 4, 5], stream).map(({kernel, bias}, l) => ({
    activation: activations[l] ?? 'linear',
    kernel: Float64Array.from(kernel),
    bias: Float64Array.from(bias, () => 0.3 * stream.normal()),
  }))
}

const uniforms = (count: number, seed: number) => {
  const stream = randomStream(seed, 'data')
  return Float64Array.from({length: count}, () => stream.uniform())
}

const loss = (layers: readonly DenseLayer[], x: Float64Array, kind: ReconstructionLoss) =>
  reconstructionLoss(kind, forward(layers, x).at(-1) ?? [], x)

describe('the reference net', () => {
  it('computes a net small enough to be computed by hand', () => {
    const layers: DenseLayer[] = [
      {activation: 'relu', kernel: Float32Array.of(1, -1, 2, 0.5), bias: Float32Array.of(0, 0.5)},
      {activation: 'linear', kernel: Float32Array.of(2, -1), bias: Float32Array.of(0.25)},
    ]
    const [input, hidden, output] = forward(layers, [1, 2, 0, -4])
    expect([...(input ?? [])]).toEqual([1, 2, 0, -4])
    expect([...(hidden ?? [])]).toEqual([5, 0.5, 0, 0])
    expect([...(output ?? [])]).toEqual([9.75, 0.25])
    expect(() => forward(layers, [1, 2, 3])).toThrow(RangeError)
  })

  it('knows both losses', () => {
    expect(reconstructionLoss('mse', [0.5, 1], [0, 1])).toBeCloseTo(0.125, 12)
    expect(reconstructionLoss('bce', [0.5, 0.9], [0, 1])).toBeCloseTo((Math.log(2) - Math.log(0.9)) / 2, 12)
    expect(reconstructionLoss('bce', [0, 1], [1, 0])).toBeCloseTo(-Math.log(1e-7), 6)
  })

  const cases = allActivations.flatMap((hidden) =>
    (['mse', 'bce'] as const).map((kind) => ({
      hidden,
      kind,
      output: kind === 'mse' ? hidden : ('sigmoid' as const),
    })),
  )

  it.each(cases)(
    'has the derivatives of $kind with $hidden units that finite differences have',
    ({hidden, kind, output}) => {
      const layers = net([hidden, hidden, hidden, output], 3)
      const x = uniforms(15, 4)
      const gradients = backward(layers, forward(layers, x), x, kind)
      const step = 1e-6
      layers.forEach((layer, l) => {
        for (const part of ['kernel', 'bias'] as const) {
          const weights = layer[part]
          gradients[l]?.[part].forEach((derivative, i) => {
            const kept = weights[i] ?? 0
            weights[i] = kept + step
            const above = loss(layers, x, kind)
            weights[i] = kept - step
            const below = loss(layers, x, kind)
            weights[i] = kept
            expect(Math.abs(derivative - (above - below) / (2 * step))).toBeLessThan(1e-8)
          })
        }
      })
      expect(gradients.some(({kernel}) => kernel.some((value) => Math.abs(value) > 1e-4))).toBe(true)
    },
  )
})

describe('a training step', () => {
  const x = uniforms(20, 5)
  const train = (steps: number, settings: Parameters<typeof trainStep>[4]) => {
    let training: DenseTraining = beginTraining(net(['tanh', 'linear', 'tanh', 'sigmoid'], 6))
    const losses: number[] = []
    for (let i = 0; i < steps; i++) {
      const done = trainStep(training, x, x, 'mse', settings)
      training = done.training
      losses.push(done.loss)
    }
    return {layers: training.layers, losses}
  }

  it.each(optimisers)('with %s lowers the loss', (optimiser) => {
    const rate = {sgd: 0.5, momentum: 0.1, adam: 0.01}[optimiser]
    const {losses} = train(200, {optimiser, rate, weightDecay: 0})
    expect(losses.at(-1)).toBeLessThan(0.7 * (losses[0] ?? 0))
  })

  it('with Adam first moves every weight by the rate, against the sign of its derivative', () => {
    const before = net(['tanh', 'linear', 'tanh', 'sigmoid'], 6)
    const gradients = backward(before, forward(before, x), x, 'mse')
    const {layers} = train(1, {optimiser: 'adam', rate: 0.01, weightDecay: 0})
    layers.forEach((layer, l) => {
      layer.kernel.forEach((weight, i) => {
        const gradient = gradients[l]?.kernel[i] ?? 0
        const expected = (before[l]?.kernel[i] ?? 0) - (0.01 * gradient) / (Math.abs(gradient) + 1e-7)
        expect(weight).toBeCloseTo(expected, 12)
      })
    })
  })

  it('with momentum and a constant gradient moves by 1, 1.9, 2.71, … rates', () => {
    // One linear weight with loss (w − t)² and t far away: the gradient hardly changes.
    let training = beginTraining([
      {activation: 'linear', kernel: Float64Array.of(0), bias: Float64Array.of(0)},
    ])
    const places: number[] = []
    for (let i = 0; i < 3; i++) {
      const settings = {optimiser: 'momentum', rate: 1e-9, weightDecay: 0} as const
      training = trainStep(training, [1], [-500], 'mse', settings).training
      places.push((training.layers[0]?.kernel[0] ?? 0) / 1e-6)
    }
    expect(places[0]).toBeCloseTo(-1, 4)
    expect(places[1]).toBeCloseTo(-2.9, 4)
    expect(places[2]).toBeCloseTo(-5.61, 4)
  })

  it('decays weights apart from the gradient: w ← w − rate · decay · w', () => {
    const plain = train(1, {optimiser: 'adam', rate: 0.01, weightDecay: 0}).layers
    const decayed = train(1, {optimiser: 'adam', rate: 0.01, weightDecay: 0.5}).layers
    const before = net(['tanh', 'linear', 'tanh', 'sigmoid'], 6)
    decayed.forEach((layer, l) => {
      layer.kernel.forEach((weight, i) => {
        expect(weight).toBeCloseTo((plain[l]?.kernel[i] ?? 0) - 0.005 * (before[l]?.kernel[i] ?? 0), 12)
      })
    })
  })
})

describe('initial weights', () => {
  it('are even in ±√(6 / (in + out)), biases zero, the same for the same seed', () => {
    const [first, second] = initialWeights([784, 128, 2], randomStream(1, 'weights'))
    const limit = Math.sqrt(6 / (784 + 128))
    expect(first?.kernel).toHaveLength(784 * 128)
    expect(Math.max(...(first?.kernel ?? []))).toBeLessThanOrEqual(limit)
    expect(Math.min(...(first?.kernel ?? []))).toBeLessThan(-0.999 * limit)
    const variance = (first?.kernel ?? new Float32Array()).reduce((sum, w) => sum + w * w, 0) / (784 * 128)
    expect(Math.abs(variance / (limit ** 2 / 3) - 1)).toBeLessThan(0.02)
    expect(second?.bias).toEqual(new Float32Array(2))
    expect(initialWeights([784, 128, 2], randomStream(1, 'weights'))[1]?.kernel).toEqual(second?.kernel)
  })
})
