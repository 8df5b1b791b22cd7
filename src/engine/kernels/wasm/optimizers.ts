/**
 * Optimisers on WASM: one SIMD pass a variable, in place on the heap.
 *
 * Defect mended: tfjs's Adam is fourteen passes a variable and took half of a small net's step. They may write
 * only the variables and state that they are given.
 */
import type {KernelSet} from '../kernel-set'
import {biasCorrections, keptShare} from '../optimizer-settings'
import {place} from './heap'
import {byNumbers} from './threads/partition'
import type {Executor} from './threads/thread-pool'

export function wasmOptimizers(executor: Executor): Pick<KernelSet, 'adam' | 'momentum' | 'sgd'> {
  return {
    adam(slots, settings) {
      const {rate, beta1, beta2, epsilon} = settings
      const {first, second} = biasCorrections(settings)
      const numbers = [rate * first, beta1, beta2, 1 - beta1, 1 - beta2, second, epsilon] as const
      const kept = keptShare(settings)
      for (const {variable, gradient, m, v} of slots) {
        const places = [place(variable), place(gradient), place(m), place(v)] as const
        executor.share('adam', [...places, variable.size, ...numbers, kept], byNumbers(4))
      }
    },
    momentum(slots, settings) {
      const {rate, momentum} = settings
      const kept = keptShare(settings)
      for (const {variable, gradient, velocity} of slots) {
        const places = [place(variable), place(gradient), place(velocity)] as const
        executor.share('momentum', [...places, variable.size, rate, momentum, kept], byNumbers(3))
      }
    },
    sgd(slots, settings) {
      const kept = keptShare(settings)
      for (const {variable, gradient} of slots) {
        const places = [place(variable), place(gradient)] as const
        executor.share('sgd', [...places, variable.size, settings.rate, kept], byNumbers(2))
      }
    },
  }
}
