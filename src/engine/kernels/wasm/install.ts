/**
 * Our WebAssembly kernels, put to work in tfjs's own memory.
 *
 * They need that memory and SIMD. Where either is missing (another build of tfjs, an old engine) the fallback
 * kernels stay in use, which are right on every backend. Where the memory is shared, a pool of threads does the
 * larger calls.
 */
import {backend, type Tensor} from '@tensorflow/tfjs-core'
import {fallback} from '../fallback'
import {inputBufferFillers} from '../input-buffer-fillers'
import {registerKernelSet} from '../registry'
import {wasmConvolution} from './convolution'
import {wasmDense} from './dense'
import type {WasmExports} from './exports'
import {wasmFormulas} from './formulas'
import {allocate, heapMemory, numbers} from './heap'
import {shareIdentity} from './identity'
import {wasmLosses} from './losses'
import {kernelModule} from './module'
import {wasmOptimizers} from './optimizers'
import {withSharedMemory} from './shared-memory'
import {type Executor, oneThread, ThreadPool} from './threads/thread-pool'

const installations = new WeakMap<object, Promise<boolean>>()
let identityIsShared = false

/** Compiles and links the kernels for the WASM backend in use; says whether they are in use. */
export function installWasmKernels(helpers: number): Promise<boolean> {
  const present = backend()
  const known = installations.get(present)
  if (known !== undefined) return known
  const installation = install(helpers)
  installations.set(present, installation)
  return installation
}

async function install(helpers: number): Promise<boolean> {
  const memory = heapMemory()
  const binary = kernelModule()
  if (memory === null || !WebAssembly.validate(binary)) return false
  const isShared = !(memory.buffer instanceof ArrayBuffer)
  const kernels = await WebAssembly.compile(isShared ? withSharedMemory(binary) : binary)
  const instance = await WebAssembly.instantiate(kernels, {env: {memory}})
  const wasm = instance.exports as unknown as WasmExports
  const executor: Executor = isShared
    ? new ThreadPool(wasm, memory, kernels, allocate, helpers)
    : oneThread(wasm)
  registerKernelSet('wasm', {
    ...fallback,
    ...wasmDense(wasm, executor),
    ...wasmConvolution(wasm, executor),
    ...wasmLosses(wasm),
    ...wasmFormulas(wasm),
    ...wasmOptimizers(executor),
  })
  inputBufferFillers.set('wasm', fillOnHeap)
  if (!identityIsShared) shareIdentity()
  identityIsShared = true
  return true
}

function fillOnHeap(tensor: Tensor, values: Float32Array): boolean {
  numbers(tensor).set(values)
  return true
}
