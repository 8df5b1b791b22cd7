import {add, type Scalar, type Tensor} from '@tensorflow/tfjs-core'
import type {LossTerm, ReconstructionLoss} from '../../contract/model'
import {binaryCrossEntropy, meanSquaredError, scaled} from '../kernels'

/** How each kind of reconstruction error is computed: target and reconstruction to a scalar. */
const reconstructionLosses: Readonly<
  Record<ReconstructionLoss, (target: Tensor, reconstruction: Tensor) => Scalar>
> = {mse: meanSquaredError, bce: binaryCrossEntropy}

/** The sum of a phase's loss terms, each with its weight. Call it in a tidy. */
export function totalLoss(terms: readonly LossTerm[], target: Tensor, reconstruction: Tensor): Scalar {
  return terms
    .map(({kind, weight}) => {
      const value = reconstructionLosses[kind](target, reconstruction)
      return weight === 1 ? value : scaled(value, weight)
    })
    .reduce((sum, term) => add(sum, term))
}
