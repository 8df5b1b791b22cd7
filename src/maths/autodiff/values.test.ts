import {describe, expect, it} from 'vitest'
import {at} from '../arrays'
import {conv, convTranspose, dense, tied} from './layers'
import {bernoulli, gaussian, meanCrossEntropy, meanSquaredError, squaredDistance} from './losses'
import {klToSparsity, sigmoidJacobian} from './penalties'
import {klToStandardNormal, sample} from './sampling'
import {constant, type Tensor} from './tensor'

const zero = (units: number) => constant(new Float64Array(units), [units])
const number = ({values}: Tensor) => at(values, 0)

describe('layers small enough for a hand', () => {
  const kernel = constant([1, -1, 2, 0.5], [2, 2])

  it('dense, and tied to it', () => {
    const bias = constant([0, 0.5], [2])
    expect([...dense(constant([1, 2, 0, -4], [2, 2]), kernel, bias, 'relu').values]).toEqual([5, 0.5, 0, 0])
    expect([...tied(constant([1, 2], [1, 2]), kernel, bias, 'linear').values]).toEqual([-1, 3.5])
  })

  it('a convolution pads with zeros, the odd one at the end', () => {
    const image = constant([1, 2, 3, 4], [1, 2, 2, 1])
    const ones = constant([1, 10, 100, 1000], [2, 2, 1, 1])
    expect([...conv(image, ones, zero(1), 1, 'linear').values]).toEqual([4321, 402, 43, 4])
    expect([...conv(image, ones, zero(1), 2, 'linear').values]).toEqual([4321])
  })

  it('its transpose puts the window back', () => {
    const ones = constant([1, 10, 100, 1000], [2, 2, 1, 1])
    const spread = convTranspose(constant([1, 2], [1, 1, 2, 1]), ones, zero(1), 2, 'linear')
    expect(spread.shape).toEqual([1, 2, 4, 1])
    expect([...spread.values]).toEqual([1, 10, 2, 20, 100, 1000, 200, 2000])
  })
})

describe('losses small enough for a hand', () => {
  const target = constant([0, 1, 1, 0], [2, 2])
  const output = constant([0.5, 0.9, 0.8, 0], [2, 2])

  it('means over numbers, or sums over the numbers of a row', () => {
    const nats = Math.log(2) - Math.log(0.9) - Math.log(0.8) - Math.log(1 - 1e-7)
    expect(number(meanSquaredError(target, output))).toBeCloseTo(0.3 / 4, 12)
    expect(number(squaredDistance(target, output))).toBeCloseTo(0.3 / 2, 12)
    expect(number(meanCrossEntropy(target, output))).toBeCloseTo(nats / 4, 12)
    expect(number(bernoulli(target, output))).toBeCloseTo(nats / 2, 12)
    const density = 0.3 / (2 * 0.2 ** 2) + 4 * Math.log(0.2 * Math.sqrt(2 * Math.PI))
    expect(number(gaussian(target, output, 0.2))).toBeCloseTo(density / 2, 12)
  })

  it('normal codes', () => {
    const mean = constant([1, 0], [1, 2])
    const logVariance = constant([0, Math.log(4)], [1, 2])
    expect([...sample(mean, logVariance, constant([2, -1], [1, 2])).values]).toEqual([3, -2])
    expect(number(klToStandardNormal(mean, logVariance))).toBeCloseTo(0.5 + (3 - Math.log(4)) / 2, 12)
  })

  it('penalties', () => {
    expect(number(klToSparsity(0.1, constant([0.1, 0.1], [2])))).toBeCloseTo(0, 12)
    const divergence = 0.1 * Math.log(0.1 / 0.5) + 0.9 * Math.log(0.9 / 0.5)
    expect(number(klToSparsity(0.1, constant([0.5, 0.1], [2])))).toBeCloseTo(divergence, 12)
    const units = constant([0.5, 1, 0.5, 0.5], [2, 2])
    expect(number(sigmoidJacobian(units, constant([1, 2, 2, 4], [2, 2])))).toBeCloseTo(
      (2 * 5 + 20) / 16 / 2,
      12,
    )
  })
})
