import {mul, type Tensor} from '@tensorflow/tfjs-core'
import type {Application} from './formula'

/**
 * What `run` makes with the number that an application is multiplied by. A scale whose number has left the CPU, which
 * none has that backpropagation starts from, is multiplied with afterwards.
 */
export function withFactor<T extends Tensor>(
  {factor = 1, scale}: Application,
  valuesOnCpu: (tensor: Tensor) => ArrayLike<number> | null,
  run: (factor: number) => T,
): T {
  if (scale === undefined) return run(factor)
  const value = valuesOnCpu(scale)?.[0]
  return value === undefined ? mul(run(factor), scale) : run(factor * value)
}
