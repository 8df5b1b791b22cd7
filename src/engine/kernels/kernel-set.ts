/** What a backend has to be able to do for a training step. Types and one constant; imports no implementation. */
import type {Tensor, Tensor1D, Tensor2D, Tensor4D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../contract/model'
import type {FormulaKernels} from './formula'
import type {
  AdamSettings,
  AdamSlot,
  MomentumSettings,
  MomentumSlot,
  SgdSettings,
  Slot,
} from './optimizer-settings'

/** Everything here returns new tensors of the current tidy scope; nothing here is on the gradient tape. */
export interface KernelSet extends FormulaKernels {
  /** σ(x·w + b): `[batch, in]·[in, out] + [out]` → `[batch, out]`. */
  dense(x: Tensor2D, weights: Tensor2D, bias: Tensor1D | null, activation: Activation): Tensor2D
  /** σ(x·wᵀ + b): `[batch, out]·[in, out]ᵀ + [in]` → `[batch, in]`. */
  tiedDense(x: Tensor2D, weights: Tensor2D, bias: Tensor1D, activation: Activation): Tensor2D
  /** xᵀ·δ: `[batch, in]`, `[batch, out]` → `[in, out]`, the gradient of dense weights. */
  weightGradient(x: Tensor2D, delta: Tensor2D): Tensor2D
  /** δ·wᵀ: `[batch, out]`, `[in, out]` → `[batch, in]`, the gradient of a dense input. */
  inputGradient(delta: Tensor2D, weights: Tensor2D): Tensor2D
  /** Sums over all but the last axis: `[…, out]` → `[out]`, the gradient of a bias. */
  biasGradient(delta: Tensor): Tensor1D
  /** dy·σ′, with σ′ told from the output y = σ(z), which all four activations allow; in place of dy where that may be. */
  activationGradient<T extends Tensor>(dy: T, y: T, activation: Activation): T

  /** σ(x ∗ f + b), 'same' padding; x `[batch, height, width, in]`, filter `[kh, kw, in, out]`. */
  convolve(
    x: Tensor4D,
    filter: Tensor4D,
    bias: Tensor1D | null,
    stride: number,
    activation: Activation,
  ): Tensor4D
  /** The adjoint of `convolve`: y `[batch, h, w, out]` → `shape`, which is `[batch, height, width, in]`. */
  convTranspose(
    y: Tensor4D,
    filter: Tensor4D,
    bias: Tensor1D | null,
    stride: number,
    activation: Activation,
    shape: Shape4D,
  ): Tensor4D
  /** d⟨x ∗ f, δ⟩/df, shaped `[kh, kw, in, out]`. */
  filterGradient(x: Tensor4D, delta: Tensor4D, stride: number, shape: Shape4D): Tensor4D

  /** Mean over all elements of (target − output)²; a scalar. */
  squaredError(target: Tensor, output: Tensor): Tensor
  /** scale·2(output − target)/n, shaped like the output; `scale` is a scalar tensor. */
  squaredErrorGradient(scale: Tensor, target: Tensor, output: Tensor): Tensor
  /** Mean over all elements of −t ln p − (1 − t) ln(1 − p), p = output clipped to [ε, 1 − ε]; a scalar. */
  crossEntropy(target: Tensor, output: Tensor): Tensor
  /** scale·(p − t)/(p(1 − p))/n, shaped like the output; `scale` is a scalar tensor. */
  crossEntropyGradient(scale: Tensor, target: Tensor, output: Tensor): Tensor
  /** factor·x. */
  scale<T extends Tensor>(x: T, factor: number): T

  /** The optimisers change variables and their state in place, or as if. */
  adam(slots: readonly AdamSlot[], settings: AdamSettings): void
  momentum(slots: readonly MomentumSlot[], settings: MomentumSettings): void
  sgd(slots: readonly Slot[], settings: SgdSettings): void
}

export type Shape4D = [number, number, number, number]

/** Probabilities are kept this far from 0 and 1 before a logarithm is taken, as in Keras. */
export const probabilityMargin = 1e-7
