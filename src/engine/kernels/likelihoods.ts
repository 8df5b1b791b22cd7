/**
 * What the literature sums over pixels, in nats an image, from the fused means; and squared distances of codes, which
 * are differentiable on both sides.
 */
import {add, mul, type Scalar, type Tensor} from '@tensorflow/tfjs-core'
import type {Formula} from './formula'
import {binaryCrossEntropy, meanSquaredError, scaled} from './losses'
import {operation} from './operation'
import {present} from './present'
import {kernels} from './registry'

const line: Formula = {
  name: 'a·x + b',
  inputs: ['x'],
  constants: ['a', 'b'],
  shader: 'a * x + b',
  fallback: ([x], [a = 1, b = 0]) => add(mul(present(x), a), b),
}

const affine = operation<{x: Tensor}, {factor: number; offset: number}>({
  name: 'Affine',
  saves: [],
  savesOutput: false,
  run: ({x}, {factor, offset}) => kernels().map(line, {inputs: [x], constants: [factor, offset]}),
  gradient: (dy, _saved, {factor}) => ({x: () => kernels().scale(dy, factor)}),
})

const distance = operation<{a: Tensor; b: Tensor}, object>({
  name: 'SquaredDistance',
  saves: ['a', 'b'],
  savesOutput: false,
  run: ({a, b}) => kernels().scale(kernels().squaredError(a, b), numbersInRow(a)),
  gradient(dy, saved) {
    const [a, b] = saved as [Tensor, Tensor]
    const scale = () => kernels().scale(dy, numbersInRow(a))
    return {
      a: () => kernels().squaredErrorGradient(scale(), b, a),
      b: () => kernels().squaredErrorGradient(scale(), a, b),
    }
  },
})

/** −ln p(target) with every pixel a Bernoulli variable of probability `output`: summed over a row, mean over rows. */
export function bernoulli(target: Tensor, output: Tensor): Scalar {
  return scaled(binaryCrossEntropy(target, output), numbersInRow(output))
}

/** −ln p(target) with every pixel normal about `output`, of this standard deviation: summed over a row, mean over rows. */
export function gaussian(target: Tensor, output: Tensor, deviation: number): Scalar {
  const numbers = numbersInRow(output)
  const factor = numbers / (2 * deviation ** 2)
  const offset = numbers * (Math.log(deviation) + Math.log(2 * Math.PI) / 2)
  return affine({x: meanSquaredError(target, output)}, {factor, offset}) as Scalar
}

/** ‖a − b‖², summed over a row, mean over rows; differentiable in both. @throws Error where shapes differ */
export function squaredDistance(a: Tensor, b: Tensor): Scalar {
  if (a.shape.join() !== b.shape.join()) throw new Error(`[${a.shape}] and [${b.shape}] differ in shape`)
  return distance({a, b}, {}) as Scalar
}

function numbersInRow({size, shape}: Tensor): number {
  return size / (shape[0] ?? 1)
}
