/** How the backends write into a tensor that exists. */
import type {Tensor} from '@tensorflow/tfjs-core'

/** Overwrites a tensor's numbers; false where that cannot be done now, and a new tensor is needed. */
export type Fill = (tensor: Tensor, values: Float32Array) => boolean

export const inputBufferFillers = new Map<string, Fill>()
