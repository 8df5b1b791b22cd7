/**
 * Threads that share the kernels' work, where the page may share memory between them.
 *
 * Parts are whole columns, numbers or images, each computed as one thread alone would: the results are the same
 * bit for bit, however many helped.
 */
import type {WasmExports} from '../exports'
import {Board, boardBytes} from './board'
import type {Post} from './helper'
import {type Cut, callKernel, type SharedKernel} from './shared-call'

/** Who does a kernel's call: one thread, or several. */
export interface Crew {
  /** Does it, whole, before it returns. @throws Error where the kernel traps */
  share(kernel: SharedKernel, args: readonly number[], cut: Cut): void
}

/** Bytes of a helper's own room; a call that needs more is not to be shared. */
export const roomBytes = 2 ** 21

export function alone(wasm: WasmExports): Crew {
  return {share: (kernel, args) => callKernel(wasm, kernel, args)}
}

export class Team implements Crew {
  readonly #board: Board
  readonly #helpers: Worker[]

  /** `allocate` answers a place on the heap that is never freed. */
  constructor(
    private readonly wasm: WasmExports,
    memory: WebAssembly.Memory,
    kernels: WebAssembly.Module,
    allocate: (bytes: number) => number,
    helpers: number,
  ) {
    const place = allocate(boardBytes)
    new Uint8Array(memory.buffer, place, boardBytes).fill(0)
    this.#board = new Board(memory, place, wasm)
    this.#helpers = Array.from({length: helpers}, () => {
      const helper = new Worker(new URL('./helper.ts', import.meta.url), {type: 'module', name: 'helper'})
      const post: Post = {memory, kernels, board: place, room: allocate(roomBytes)}
      helper.postMessage(post)
      return helper
    })
  }

  /** Parts that helpers have done so far. */
  get helped(): number {
    return this.#board.helped
  }

  share(kernel: SharedKernel, args: readonly number[], cut: Cut): void {
    if ((args[cut.count] ?? 0) <= cut.grain) {
      callKernel(this.wasm, kernel, args)
      return
    }
    this.#board.put(kernel, args, cut, this.#helpers.length + 1)
    const room = args[cut.room] ?? 0
    while (this.#board.doNext(room, false));
    // A part takes some tens of microseconds: to sleep would take longer.
    while (!this.#board.finished);
    this.#board.throwIfFailed()
  }

  dismiss(): void {
    for (const helper of this.#helpers) helper.terminate()
  }
}
