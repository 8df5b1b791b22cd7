/** Losses that compare an output with a target. The target is data: it has no gradient. */
import {sum, zip} from '../arrays'
import {crossEntropy, crossEntropySlope} from './probabilities'
import {checkAlike, rowsOf, scalar, type Tensor} from './tensor'

/** Of a target and an output. */
type OfTwo = (target: number, output: number) => number

/** Mean over numbers of (target − output)². */
export function meanSquaredError(target: Tensor, output: Tensor): Tensor {
  const error: OfTwo = (t, y) => (t - y) ** 2
  return compared(target, output, error, (t, y) => 2 * (y - t), output.values.length)
}

/** Mean over numbers of −t ln p − (1 − t) ln(1 − p). */
export function meanCrossEntropy(target: Tensor, output: Tensor): Tensor {
  return compared(target, output, crossEntropy, crossEntropySlope, output.values.length)
}

/** The same, summed over the numbers of a row. */
export function bernoulli(target: Tensor, output: Tensor): Tensor {
  return compared(target, output, crossEntropy, crossEntropySlope, rowsOf(output).rows)
}

/** −ln of a normal density about the output, summed over the numbers of a row. */
export function gaussian(target: Tensor, output: Tensor, deviation: number): Tensor {
  const constantPart = Math.log(deviation) + Math.log(2 * Math.PI) / 2
  const negativeLog: OfTwo = (t, y) => ((t - y) / deviation) ** 2 / 2 + constantPart
  return compared(target, output, negativeLog, (t, y) => (y - t) / deviation ** 2, rowsOf(output).rows)
}

/** ‖a − b‖², summed over the numbers of a row. Of both it has a gradient. */
export function squaredDistance(a: Tensor, b: Tensor): Tensor {
  checkAlike(a, b)
  const {rows} = rowsOf(a)
  const difference = zip(a.values, b.values, (x, y) => x - y)
  const slope = (gradient: number) => difference.map((value) => (2 * gradient * value) / rows)
  return scalar(sum(difference.map((value) => value ** 2)) / rows, [
    [a, ([gradient = 0]) => slope(gradient)],
    [b, ([gradient = 0]) => slope(-gradient)],
  ])
}

/** Σ error(target, output) / share, with the derivative of the error by the output. */
function compared(target: Tensor, output: Tensor, error: OfTwo, slope: OfTwo, share: number): Tensor {
  checkAlike(target, output)
  return scalar(sum(zip(target.values, output.values, error)) / share, [
    [target, refuse],
    [
      output,
      ([gradient = 0]) => zip(target.values, output.values, (t, y) => (gradient * slope(t, y)) / share),
    ],
  ])
}

function refuse(): never {
  throw new Error('The target of a loss is data: it has no gradient')
}
