/** The vocabulary of formulas on tfjs, by our kernels. */
import {add, type Tensor} from '@tensorflow/tfjs-core'
import type {Operations} from '../../variants/operations'
import {
  bernoulli,
  binaryCrossEntropy,
  gaussian,
  klToSparsity,
  klToStandardNormal,
  mean,
  meanOverBatch,
  meanSquaredError,
  sample,
  scaled,
  sigmoidJacobian,
  split,
  squaredDistance,
} from '../kernels'

/** Call them in a tidy. */
export const tensorOperations: Operations<Tensor> = {
  add: (a, b) => add(a, b),
  scale: scaled,
  split,
  meanSquaredError,
  meanCrossEntropy: binaryCrossEntropy,
  bernoulli,
  gaussian,
  squaredDistance,
  sample,
  klToStandardNormal,
  meanOverBatch,
  klToSparsity,
  mean,
  sigmoidJacobian,
}
