import {describe, expect, it} from 'vitest'
import {initialWeights} from './initial-weights'
import {randomStream} from './random'

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
