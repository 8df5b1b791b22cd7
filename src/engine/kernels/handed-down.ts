/**
 * Gradients that a layer of ours made for the layer below, and that nothing else reads: that layer may write its own
 * delta over them, which spares memory that is in no cache.
 *
 * A tensor is known by itself and not by its numbers: where an output has several readers, or another shape of it was
 * read, the tape hands on another tensor.
 */
import type {Tensor} from '@tensorflow/tfjs-core'

const made = new WeakSet<Tensor>()

/** Says that this gradient is new, and made for one reader. */
export function handedDown<T extends Tensor>(gradient: T): T {
  made.add(gradient)
  return gradient
}

export const isHandedDown = (gradient: Tensor): boolean => made.has(gradient)
