/**
 * Where the kernels of the backend in use are found.
 *
 * The operations (dense.ts, convolution.ts, losses.ts, optimisers.ts) ask here and never know which backend is
 * under them; they may not import a backend's own files.
 */
import {engine, getBackend} from '@tensorflow/tfjs-core'
import {composed} from './composed'
import type {KernelSet} from './kernel-set'

const sets = new Map<string, KernelSet>()

export function registerKernelSet(backendName: string, set: KernelSet): void {
  sets.set(backendName, set)
}

/**
 * The kernels of tfjs's present backend; those composed of tfjs's own operations where none were installed.
 * Inside a gradient of a gradient only the latter will do, because they are on the tape.
 */
export function kernels(): KernelSet {
  return sets.get(getBackend()) ?? composed
}

/** The kernels to build a gradient from. */
export function gradientKernels(): KernelSet {
  return engine().state.gradientDepth > 0 ? composed : kernels()
}
