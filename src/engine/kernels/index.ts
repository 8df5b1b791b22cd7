/**
 * What a training step is made of, as fast as each backend allows. Everything is differentiable with
 * `tf.grads` and `tf.variableGrads`, and right on every backend; who calls it never knows which is in use.
 */

export {sigmoidJacobian} from './contraction'
export {conv2d, convTranspose2d} from './convolution'
export {dense} from './dense'
export {klToStandardNormal, sample} from './gaussian-code'
export {InputBuffer} from './input-buffer'
export {installKernels} from './install'
export {bernoulli, gaussian, squaredDistance} from './likelihoods'
export {binaryCrossEntropy, meanSquaredError, scaled} from './losses'
export type {
  AdamSettings,
  AdamSlot,
  MomentumSettings,
  MomentumSlot,
  SgdSettings,
  Slot,
} from './optimizer-settings'
export {adamDefaults} from './optimizer-settings'
export {adamStep, momentumStep, sgdStep} from './optimizers'
export {klToSparsity, mean, meanOverBatch} from './sparsity'
export {split} from './split'
export {tiedDense} from './tied-dense'
export {type WeightedTerm, weightedSum} from './weighted-sum'
