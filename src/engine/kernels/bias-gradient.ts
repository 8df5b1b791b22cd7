import type {Tensor, Tensor1D} from '@tensorflow/tfjs-core'
import {kernels} from './registry'

/**
 * The gradient of a layer's bias `[out]` from its delta `[…, out]`, which was made of `dy` and is freed.
 *
 * To be asked for as the last of the layer's gradients: tfjs asks in the order of the operation's inputs. A delta that
 * waited for the end of the step would send the next layer's to memory that is in no cache.
 */
export function lastlyBiasGradient(delta: Tensor, dy: Tensor): Tensor1D {
  const sums = kernels().biasGradient(delta)
  if (delta !== dy) delta.dispose()
  return sums
}
