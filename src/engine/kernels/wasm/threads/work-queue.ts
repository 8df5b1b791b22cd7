/**
 * Where a pool of threads finds its work: a kernel's call, cut into parts that whoever is free takes.
 *
 * Nobody is waited for who has not begun: a helper that the system has put aside takes no part, and the leader
 * does them all. What it shares is a few words on the heap that all threads have before them.
 */
import type {WasmExports} from '../exports'
import {callBytes, type Partition, SharedCall, type SharedKernel} from './shared-call'

/** Words: the ticket of the call in the upper half and the next part in the lower; two counts; what failed. */
const ticketAndNext = 0
const finished = 1
const byHelpers = 2
/** One more than a part that failed; 0 where none did. */
const failed = 3
const headBytes = 16

export const workQueueBytes = headBytes + callBytes

/** The next part of a call that is being written: more than any has. */
const closed = 0xffff

const partOf = (word: number) => word & 0xffff
const ticketOf = (word: number) => word >>> 16

export class WorkQueue {
  readonly #words: Int32Array
  readonly #call: SharedCall
  /** What was thrown on this thread, where that was the one that failed. */
  #cause: unknown

  constructor(
    memory: WebAssembly.Memory,
    place: number,
    private readonly wasm: WasmExports,
  ) {
    this.#words = new Int32Array(memory.buffer, place, headBytes / 4)
    this.#call = new SharedCall(memory, place + headBytes)
  }

  /**
   * Puts a call up, and wakes who sleeps. Only the leader may, and only when the last call is finished.
   * `threads` is how many there are.
   */
  put(kernel: SharedKernel, args: readonly number[], partition: Partition, threads: number): void {
    const ticket = ticketOf(Atomics.load(this.#words, ticketAndNext))
    // Closed first: a helper that is late for the last call must not take a part of one that is half written.
    Atomics.store(this.#words, ticketAndNext, (ticket << 16) | closed)
    this.#call.write(kernel, args, partition, threads)
    Atomics.store(this.#words, finished, 0)
    Atomics.store(this.#words, failed, 0)
    Atomics.store(this.#words, ticketAndNext, (ticket + 1) << 16)
    Atomics.notify(this.#words, ticketAndNext)
  }

  /** Takes the next part and does it; false where none is left. A part that fails counts as finished too. */
  doNext(room: number, helping: boolean): boolean {
    const word = Atomics.load(this.#words, ticketAndNext)
    if (partOf(word) >= this.#call.parts) return false
    // Fails where another took it, or where it belonged to a call that is done with.
    if (Atomics.compareExchange(this.#words, ticketAndNext, word, word + 1) !== word) return true
    try {
      this.#call.do(partOf(word), this.wasm, room)
    } catch (error) {
      this.#cause = error
      Atomics.store(this.#words, failed, partOf(word) + 1)
    }
    if (helping) Atomics.add(this.#words, byHelpers, 1)
    Atomics.add(this.#words, finished, 1)
    return true
  }

  get finished(): boolean {
    return Atomics.load(this.#words, finished) >= this.#call.parts
  }

  /** @throws Error where a part of the finished call failed, on whichever thread */
  throwIfFailed(): void {
    const part = Atomics.load(this.#words, failed)
    if (part === 0) return
    const cause = this.#cause
    this.#cause = undefined
    throw new Error(`${this.#call.kernel} failed in part ${part} of ${this.#call.parts}`, {cause})
  }

  /** Parts that helpers have done, of all calls. */
  get helped(): number {
    return Atomics.load(this.#words, byHelpers)
  }

  /** Looks out for a new call, so many times, then sleeps until there is one. */
  awaitCall(looks: number): void {
    const word = Atomics.load(this.#words, ticketAndNext)
    if (partOf(word) < this.#call.parts) return
    for (let i = 0; i < looks; i++) if (Atomics.load(this.#words, ticketAndNext) !== word) return
    Atomics.wait(this.#words, ticketAndNext, word)
  }
}
