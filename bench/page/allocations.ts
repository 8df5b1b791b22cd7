/** Counts the tensors that tfjs makes, and the bytes of those with new numbers in them. */
import {engine} from '@tensorflow/tfjs-core'

export interface TensorCounts {
  readonly tensors: number
  readonly tensorBytes: number
}

export async function countTensors(work: () => Promise<unknown>): Promise<TensorCounts> {
  const tfjs = engine()
  const track = tfjs.trackTensor
  let [tensors, tensorBytes] = [0, 0]
  tfjs.trackTensor = (tensor, backend) => {
    tensors++
    if (!tfjs.state.tensorInfo.has(tensor.dataId)) tensorBytes += tensor.size * 4
    track.call(tfjs, tensor, backend)
  }
  try {
    await work()
  } finally {
    tfjs.trackTensor = track
  }
  return {tensors, tensorBytes}
}
