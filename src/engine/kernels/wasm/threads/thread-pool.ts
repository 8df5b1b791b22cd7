/**
 * Threads that share the kernels' work, where the page may share memory between them.
 *
 * Parts are whole columns, numbers or images, each computed as one thread oneThread would: the results are the same
 * bit for bit, however many helped.
 */
import type {WasmExports} from '../exports'
import type {Post} from './helper'
import {callKernel, type Partition, type SharedKernel} from './shared-call'
import {WorkQueue, workQueueBytes} from './work-queue'

/** Who does a kernel's call: one thread, or several. */
export interface Executor {
  /** Does it, whole, before it returns. @throws Error where the kernel traps */
  share(kernel: SharedKernel, args: readonly number[], partition: Partition): void
}

/** Bytes of a helper's own room; a call that needs more is not to be shared. */
export const roomBytes = 2 ** 21

export function oneThread(wasm: WasmExports): Executor {
  return {share: (kernel, args) => callKernel(wasm, kernel, args)}
}

export class ThreadPool implements Executor {
  readonly #queue: WorkQueue
  readonly #helpers: Worker[]

  /** `allocate` answers a place on the heap that is never freed. */
  constructor(
    private readonly wasm: WasmExports,
    memory: WebAssembly.Memory,
    kernels: WebAssembly.Module,
    allocate: (bytes: number) => number,
    helpers: number,
  ) {
    const place = allocate(workQueueBytes)
    new Uint8Array(memory.buffer, place, workQueueBytes).fill(0)
    this.#queue = new WorkQueue(memory, place, wasm)
    this.#helpers = Array.from({length: helpers}, () => {
      const helper = new Worker(new URL('./helper.ts', import.meta.url), {type: 'module', name: 'helper'})
      const post: Post = {memory, kernels, queue: place, room: allocate(roomBytes)}
      helper.postMessage(post)
      return helper
    })
  }

  /** Parts that helpers have done so far. */
  get helped(): number {
    return this.#queue.helped
  }

  share(kernel: SharedKernel, args: readonly number[], partition: Partition): void {
    if ((args[partition.count] ?? 0) <= partition.grain) {
      callKernel(this.wasm, kernel, args)
      return
    }
    this.#queue.put(kernel, args, partition, this.#helpers.length + 1)
    const room = args[partition.room] ?? 0
    while (this.#queue.doNext(room, false));
    // A part takes some tens of microseconds: to sleep would take longer.
    while (!this.#queue.finished);
    this.#queue.throwIfFailed()
  }

  terminate(): void {
    for (const helper of this.#helpers) helper.terminate()
  }
}
