/** The vocabulary of formulas in plain TypeScript and double precision. */
import {add, mean, meanOverBatch, scale, split} from '../../maths/autodiff/arithmetic'
import {
  bernoulli,
  gaussian,
  meanCrossEntropy,
  meanSquaredError,
  squaredDistance,
} from '../../maths/autodiff/losses'
import {klToSparsity, sigmoidJacobian} from '../../maths/autodiff/penalties'
import {klToStandardNormal, sample} from '../../maths/autodiff/sampling'
import type {Tensor} from '../../maths/autodiff/tensor'
import type {Operations} from '../../variants/operations'

export const referenceOperations: Operations<Tensor> = {
  add,
  scale,
  split,
  meanSquaredError,
  meanCrossEntropy,
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
