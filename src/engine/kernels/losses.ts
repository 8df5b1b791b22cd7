/**
 * Reconstruction losses, each one operation forward and one back.
 *
 * Defect mended: composed of tfjs's operations a loss costs a dozen kernels and as many tensors of the size
 * of the batch, and on WebGPU uploads its scalar constants anew at every step.
 *
 * They are differentiable in the reconstruction only: the target is data.
 */
import type {Scalar, Tensor} from '@tensorflow/tfjs-core'
import type {KernelSet} from './kernel-set'
import {operation} from './operation'
import {kernels} from './registry'

type Inputs = {target: Tensor; reconstruction: Tensor}

const squaredError = operation<Inputs, object>({
  name: 'SquaredError',
  saves: ['target', 'reconstruction'],
  savesOutput: false,
  run: ({target, reconstruction}) => kernels().squaredError(target, reconstruction),
  gradient: (dy, saved) => inReconstruction(dy, saved, (use) => use.squaredErrorGradient),
})

const crossEntropy = operation<Inputs, object>({
  name: 'CrossEntropy',
  saves: ['target', 'reconstruction'],
  savesOutput: false,
  run: ({target, reconstruction}) => kernels().crossEntropy(target, reconstruction),
  gradient: (dy, saved) => inReconstruction(dy, saved, (use) => use.crossEntropyGradient),
})

const scale = operation<{x: Tensor}, {factor: number}>({
  name: 'Scale',
  saves: [],
  savesOutput: false,
  run: ({x}, {factor}) => kernels().scale(x, factor),
  gradient: (dy, _saved, {factor}) => ({x: () => kernels().scale(dy, factor)}),
})

/** Mean over batch and pixels of (target − reconstruction)². Both of one shape, else it throws. */
export function meanSquaredError(target: Tensor, reconstruction: Tensor): Scalar {
  checkShapes(target, reconstruction)
  return squaredError({target, reconstruction}, {}) as Scalar
}

/**
 * Mean over batch and pixels of −t ln p − (1 − t) ln(1 − p), where p is the reconstruction kept
 * 10⁻⁷ away from 0 and 1. Both of one shape, else it throws.
 */
export function binaryCrossEntropy(target: Tensor, reconstruction: Tensor): Scalar {
  checkShapes(target, reconstruction)
  return crossEntropy({target, reconstruction}, {}) as Scalar
}

/** factor·x without a tensor for the factor: for the weight of a loss term. */
export function scaled<T extends Tensor>(x: T, factor: number): T {
  return scale({x}, {factor}) as T
}

function inReconstruction(
  dy: Tensor,
  saved: readonly Tensor[],
  choose: (use: KernelSet) => KernelSet['squaredErrorGradient'],
): Record<keyof Inputs, () => Tensor> {
  const [target, reconstruction] = saved as [Tensor, Tensor]
  return {
    target: () => {
      throw new Error('The target of a loss is data; it has no gradient')
    },
    reconstruction: () => choose(kernels())(dy, target, reconstruction),
  }
}

function checkShapes(target: Tensor, reconstruction: Tensor): void {
  if (target.shape.join() !== reconstruction.shape.join()) {
    throw new Error(`Target [${target.shape}] and reconstruction [${reconstruction.shape}] differ in shape`)
  }
}
