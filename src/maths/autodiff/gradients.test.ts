import {describe, expect, it} from 'vitest'
import {activations} from '../../contract/model'
import {at} from '../arrays'
import {randomStream} from '../random'
import {activate} from './activations'
import {add, mean, meanOverBatch, reshape, scale, split, stopGradient} from './arithmetic'
import {conv, convTranspose, dense, tied} from './layers'
import {bernoulli, gaussian, meanCrossEntropy, meanSquaredError, squaredDistance} from './losses'
import {klToSparsity, sigmoidJacobian} from './penalties'
import {klToStandardNormal, sample} from './sampling'
import {computed, constant, gradients, type Tensor, variable} from './tensor'

type Shape = readonly number[]

const size = (shape: Shape) => shape.reduce((product, n) => product * n, 1)

function normals(shape: Shape, seed: number): Float64Array {
  const stream = randomStream(seed, `values ${shape}`)
  return Float64Array.from({length: size(shape)}, () => stream.normal())
}

/** Between 0.1 and 0.9: probabilities away from their ends. */
const probabilities = (shape: Shape, seed: number) =>
  normals(shape, seed).map((value) => 0.1 + 0.8 / (1 + Math.exp(-value)))

/** A scalar of any tensor: its numbers, weighted at random. */
function weighted(x: Tensor): Tensor {
  const weights = normals(x.shape, 99)
  const sum = x.values.reduce((total, value, i) => total + value * at(weights, i), 0)
  return computed(Float64Array.of(sum), [], [[x, ([g = 0]) => weights.map((weight) => g * weight)]])
}

type Operation = (...inputs: Tensor[]) => Tensor

/** Holds all derivatives of the operation against central differences. */
function check(operation: Operation, inputs: readonly Float64Array[], shapes: readonly Shape[]): void {
  const loss = (arrays: readonly Float64Array[]) => {
    const variables = arrays.map((values, i) => variable(values, shapes[i] ?? []))
    return {variables, loss: weighted(operation(...variables))}
  }
  const made = loss(inputs)
  const step = 1e-5
  gradients(made.loss, made.variables).forEach((gradient, k) => {
    gradient.forEach((derivative, i) => {
      const moved = (by: number) => {
        const arrays = inputs.map((values) => values.slice())
        const own = arrays[k] ?? new Float64Array()
        own[i] = at(own, i) + by
        return at(loss(arrays).loss.values, 0)
      }
      const difference = (moved(step) - moved(-step)) / (2 * step)
      expect(Math.abs(derivative - difference)).toBeLessThan(1e-7 * (1 + Math.abs(difference)))
    })
    expect(gradient.some((value) => Math.abs(value) > 1e-4)).toBe(true)
  })
}

const cases: [string, Operation, Shape[]][] = [
  [
    'add',
    (a = none, b = none) => add(a, b),
    [
      [3, 2],
      [3, 2],
    ],
  ],
  ['scale', (x = none) => scale(x, -1.7), [[3, 2]]],
  ['split, first half', (x = none) => split(x)[0], [[3, 4]]],
  ['split, second half', (x = none) => scale(split(x)[1], 2), [[3, 4]]],
  ['split, both', (x = none) => add(split(x)[0], scale(split(x)[1], 2)), [[3, 4]]],
  ['reshape', (x = none) => reshape(x, [2, 3, 1]), [[2, 6]]],
  ['mean', (x = none) => mean(x), [[3, 2]]],
  ['meanOverBatch', (x = none) => meanOverBatch(x), [[4, 3]]],
  [
    'squaredDistance',
    (a = none, b = none) => squaredDistance(a, b),
    [
      [3, 4],
      [3, 4],
    ],
  ],
  [
    'sample',
    (m = none, v = none, e = none) => sample(m, v, e),
    [
      [3, 2],
      [3, 2],
      [3, 2],
    ],
  ],
  [
    'klToStandardNormal',
    (m = none, v = none) => klToStandardNormal(m, v),
    [
      [3, 2],
      [3, 2],
    ],
  ],
  [
    'sigmoidJacobian',
    (h = none, w = none) => sigmoidJacobian(activate(h, 'sigmoid'), w),
    [
      [3, 2],
      [4, 2],
    ],
  ],
  ['meanSquaredError', (y = none) => meanSquaredError(target, y), [[2, 3]]],
  ['gaussian', (y = none) => gaussian(target, y, 0.3), [[2, 3]]],
]

const none = constant([], [0])
const target = constant([0, 0.2, 1, 0.7, 0.5, 1], [2, 3])

describe.each([1, 2, 3])('with random numbers of seed %i', (seed) => {
  it.each(cases)('%s has the derivatives of finite differences', (_name, operation, shapes) => {
    check(
      operation,
      shapes.map((shape, i) => normals(shape, 10 * seed + i)),
      shapes,
    )
  })

  it.each([
    ['meanCrossEntropy', (y = none) => meanCrossEntropy(target, y), [2, 3]],
    ['bernoulli', (y = none) => bernoulli(target, y), [2, 3]],
    ['klToSparsity', (means = none) => klToSparsity(0.05, means), [4]],
  ] as [string, Operation, Shape][])('%s too, of probabilities', (_name, operation, shape) => {
    check(operation, [probabilities(shape, seed)], [shape])
  })

  describe.each(activations)('%s units', (activation) => {
    const checkAt = (operation: Operation, shapes: Shape[]) =>
      check(
        operation,
        shapes.map((shape, i) => normals(shape, 10 * seed + i)),
        shapes,
      )

    it('dense', () => {
      checkAt((x = none, k = none, b = none) => dense(x, k, b, activation), [[5, 4], [4, 6], [6]])
    })
    it('tied', () => {
      checkAt((x = none, k = none, b = none) => tied(x, k, b, activation), [[5, 3], [6, 3], [6]])
    })
    it('tied to a dense layer with the same kernel', () => {
      const net: Operation = (x = none, k = none, b = none, c = none) =>
        tied(dense(x, k, b, activation), k, c, activation)
      checkAt(net, [[5, 4], [4, 6], [6], [4]])
    })
    it.each([
      [1, 3, 4, 4],
      [1, 2, 3, 5],
      [2, 3, 4, 4],
      [2, 3, 5, 3],
      [2, 4, 5, 6],
      [3, 2, 5, 4],
    ])('convolutions of stride %i and side %i, of %i×%i', (stride, side, height, width) => {
      checkAt(
        (x = none, k = none, b = none) => conv(x, k, b, stride, activation),
        [[2, height, width, 2], [side, side, 2, 3], [3]],
      )
      checkAt(
        (x = none, k = none, b = none) => convTranspose(x, k, b, stride, activation),
        [[2, 2, 3, 2], [side, side, 3, 2], [3]],
      )
    })
  })
})

describe('what gradients do', () => {
  const x = variable([1, -2], [1, 2])

  it('they add up where a tensor is used twice', () => {
    const twice = mean(add(add(x, x), scale(x, 3)))
    expect(gradients(twice, [x])).toEqual([Float64Array.of(2.5, 2.5)])
  })

  it('they stop where they are told to, and are zero for what the loss does not depend on', () => {
    const half = mean(add(x, stopGradient(scale(x, 7))))
    expect(gradients(half, [x, variable([1], [1])])).toEqual([Float64Array.of(0.5, 0.5), Float64Array.of(0)])
  })

  it('targets have none, nor has cross-entropy where it clips', () => {
    expect(() => gradients(meanSquaredError(x, x), [x])).toThrow('data')
    const output = variable([0, 1, 0.5], [1, 3])
    const [gradient] = gradients(bernoulli(constant([1, 0, 1], [1, 3]), output), [output])
    expect(gradient).toEqual(Float64Array.of(0, 0, -2))
  })

  it('tensors that do not fit are refused', () => {
    expect(() => add(x, variable([1, 2, 3], [1, 3]))).toThrow(RangeError)
    expect(() => dense(x, variable([1, 2, 3], [3, 1]), variable([0], [1]), 'linear')).toThrow(RangeError)
    expect(() => conv(x, variable([1], [1, 1, 1, 1]), variable([0], [1]), 1, 'linear')).toThrow(RangeError)
    expect(() => variable([1, 2], [3])).toThrow(RangeError)
    expect(() => split(variable([1], [1, 1]))).toThrow(RangeError)
  })
})
