/**
 * Our WebAssembly kernels, put to work in tfjs's own memory.
 *
 * They need that memory, unshared, and SIMD. Where either is missing (a threaded build, an old engine) the
 * composed kernels stay in use, which are right on every backend.
 */
import {backend, type Tensor} from '@tensorflow/tfjs-core'
import {composed} from '../composed'
import {inletFillers} from '../inlet-fillers'
import {registerKernelSet} from '../registry'
import {binary} from './build/binary'
import {wasmConvolution} from './convolution'
import {wasmDense} from './dense'
import type {WasmExports} from './exports'
import {heapMemory, numbers} from './heap'
import {shareIdentity} from './identity'
import {wasmLosses} from './losses'
import {wasmOptimisers} from './optimisers'

const installations = new WeakMap<object, Promise<boolean>>()
let identityIsShared = false

/** Compiles and links the kernels for the WASM backend in use; says whether they are in use. */
export function installWasmKernels(): Promise<boolean> {
  const present = backend()
  const known = installations.get(present)
  if (known !== undefined) return known
  const installation = install()
  installations.set(present, installation)
  return installation
}

async function install(): Promise<boolean> {
  const memory = heapMemory()
  if (memory === null || !WebAssembly.validate(bytes())) return false
  const {instance} = await WebAssembly.instantiate(bytes(), {env: {memory}})
  const wasm = instance.exports as unknown as WasmExports
  registerKernelSet('wasm', {
    ...composed,
    ...wasmDense(wasm),
    ...wasmConvolution(wasm),
    ...wasmLosses(wasm),
    ...wasmOptimisers(wasm),
  })
  inletFillers.set('wasm', fillOnHeap)
  if (!identityIsShared) shareIdentity()
  identityIsShared = true
  return true
}

function fillOnHeap(tensor: Tensor, values: Float32Array): boolean {
  numbers(tensor).set(values)
  return true
}

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(binary), (character) => character.charCodeAt(0))
}
