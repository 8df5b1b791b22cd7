/**
 * Where the kernels of the backend in use are found.
 *
 * The operations (dense.ts, convolution.ts, losses.ts, optimizers.ts) ask here and never know which backend is
 * under them; they may not import a backend's own files.
 */
import {getBackend} from '@tensorflow/tfjs-core'
import {fallback} from './fallback'
import type {KernelSet} from './kernel-set'

const sets = new Map<string, KernelSet>()

export function registerKernelSet(backendName: string, set: KernelSet): void {
  sets.set(backendName, set)
}

/** The kernels of tfjs's present backend; those composed of tfjs's own operations where none were installed. */
export function kernels(): KernelSet {
  return sets.get(getBackend()) ?? fallback
}
