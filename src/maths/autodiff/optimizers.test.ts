import {describe, expect, it} from 'vitest'
import {emptyMemory, type OptimizerSettings, updated} from './optimizers'

/** Where steps with these gradients, one after another, take two weights that start at 1 and −2. */
function places(
  gradients: readonly (readonly [number, number])[],
  settings: OptimizerSettings,
): Float64Array[] {
  let weights: Float64Array = Float64Array.of(1, -2)
  let memory = emptyMemory(2)
  return gradients.map((gradient, i) => {
    const after = updated(weights, Float64Array.from(gradient), memory, i + 1, settings)
    weights = after.weights
    memory = after.memory
    return weights
  })
}

const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 12))

describe('an optimiser', () => {
  it('sgd goes down the gradient by the rate', () => {
    const settings = {optimizer: 'sgd', rate: 0.1, weightDecay: 0} as const
    const [once, twice] = places(
      [
        [1, -3],
        [2, 0],
      ],
      settings,
    )
    expect([...(once ?? [])]).toEqual(close(0.9, -1.7))
    expect([...(twice ?? [])]).toEqual(close(0.7, -1.7))
  })

  it('momentum under a constant gradient goes 1, 1.9, 2.71, … rates a step', () => {
    const settings = {optimizer: 'momentum', rate: 0.1, weightDecay: 0} as const
    const moves = places(
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      settings,
    ).map(([weight = 0]) => weight)
    expect(moves).toEqual(close(1 - 0.1, 1 - 0.29, 1 - 0.561))
  })

  it('Adam first moves every weight by the rate, against the sign of its gradient', () => {
    const settings = {optimizer: 'adam', rate: 0.01, weightDecay: 0} as const
    const [once] = places([[5, -0.001]], settings)
    expect([...(once ?? [])]).toEqual(
      close(1 - (0.01 * 5) / (5 + 1e-7), -2 + (0.01 * 0.001) / (0.001 + 1e-7)),
    )
  })

  it('Adam then moves by the ratio of its corrected means', () => {
    const settings = {optimizer: 'adam', rate: 0.01, weightDecay: 0} as const
    const [once = [], twice] = places(
      [
        [1, 1],
        [3, 0],
      ],
      settings,
    )
    const step = (first: number, second: number) =>
      (0.01 * (first / (1 - 0.9 ** 2))) / (Math.sqrt(second / (1 - 0.999 ** 2)) + 1e-7)
    expect([...(twice ?? [])]).toEqual(
      close(
        (once[0] ?? 0) - step(0.9 * 0.1 + 0.1 * 3, 0.999 * 0.001 + 0.001 * 9),
        (once[1] ?? 0) - step(0.9 * 0.1, 0.999 * 0.001),
      ),
    )
  })

  it('decays weights apart from the gradient: w ← w − rate · decay · w', () => {
    for (const optimizer of ['adam', 'momentum', 'sgd'] as const) {
      const [decayed] = places([[0, 0]], {optimizer, rate: 0.01, weightDecay: 0.5})
      expect([...(decayed ?? [])]).toEqual(close(0.995, -1.99))
    }
  })
})
