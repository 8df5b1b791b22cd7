/**
 * tfjs's WebAssembly heap: where tensors lie in it, and a piece of it for our own use.
 *
 * The heap may grow, and its views then die: nothing here keeps one.
 */
import {backend, engine, type Tensor, type TensorInfo} from '@tensorflow/tfjs-core'

/** Of a memory that may be shared. */
type Numbers = Float32Array

/** The parts of tfjs's WASM backend that we rely on. */
interface WasmBackend {
  readonly wasm: {
    readonly asm?: {readonly memory?: unknown}
    _malloc(bytes: number): number
    _free(place: number): void
  }
  readonly dataIdMap: {get(dataId: object): {memoryOffset: number}}
  makeOutput(shape: number[], dtype: 'float32'): TensorInfo
  typedArrayFromHeap(tensor: TensorInfo): ArrayBufferView
}

function wasmBackend(): WasmBackend {
  return backend() as unknown as WasmBackend
}

/** The memory that tfjs's module lives in, or null where it cannot be had (another build of tfjs). */
export function heapMemory(): WebAssembly.Memory | null {
  const memory = wasmBackend().wasm.asm?.memory
  return memory instanceof WebAssembly.Memory ? memory : null
}

/** Address of so many bytes that are never given back. */
export function allocate(bytes: number): number {
  const address = wasmBackend().wasm._malloc(bytes) >>> 0
  if (address === 0) throw new Error(`No room on the WASM heap for ${bytes} bytes`)
  return address
}

/** Address of a tensor's first number. */
export function place(tensor: Tensor): number {
  return wasmBackend().dataIdMap.get(tensor.dataId).memoryOffset
}

/** A view of a tensor's numbers, good until something is allocated. */
export function numbers(tensor: Tensor): Numbers {
  return wasmBackend().typedArrayFromHeap(tensor) as Numbers
}

/** A scalar's number. */
export function scalarValue(scalar: Tensor): number {
  return numbers(scalar)[0] ?? Number.NaN
}

/** A tensor whose numbers are whatever lay there before. */
export function uninitialised<T extends Tensor>(shape: readonly number[]): T {
  const info = wasmBackend().makeOutput([...shape], 'float32')
  return engine().makeTensorFromTensorInfo(info) as T
}

let scratchPlace = 0
let scratchBytes = 0
let scratchOwner: object | null = null

/** Address of at least so many bytes to work in, until the next call. Only ever grows. */
export function scratch(bytes: number): number {
  const {wasm} = wasmBackend()
  if (scratchOwner !== wasm) {
    scratchOwner = wasm
    scratchPlace = 0
    scratchBytes = 0
  }
  if (bytes > scratchBytes) {
    if (scratchPlace !== 0) wasm._free(scratchPlace)
    scratchPlace = allocate(bytes)
    scratchBytes = bytes
  }
  return scratchPlace
}
