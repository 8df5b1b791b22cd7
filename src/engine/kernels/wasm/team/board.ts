/**
 * Where a team of threads finds its work: a kernel's call, cut into parts that whoever is free takes.
 *
 * Nobody is waited for who has not begun: a helper that the system has put aside takes no part, and the leader
 * does them all. What it shares is a few words on the heap that all threads have before them.
 */
import type {WasmExports} from '../exports'

/** Kernels that can be cut. Threads name them by their place in this list. */
export const shared = [
  'gemmNN',
  'gemmNT',
  'gemmTN',
  'activate',
  'activationGradient',
  'adam',
  'momentum',
  'sgd',
  'convolve',
  'spread',
] as const satisfies readonly (keyof WasmExports)[]

export type SharedKernel = (typeof shared)[number]

/** How a kernel's call is cut. */
export interface Cut {
  /** Which argument is the number of columns, numbers or images that parts divide among them. */
  readonly count: number
  /** How many of those are one part. */
  readonly grain: number
  /** Which arguments are places that move on from part to part, and by how many bytes for one. */
  readonly moves: readonly (readonly [argument: number, bytes: number])[]
  /** Which argument is a place to work in, of which every thread has its own; −1 where there is none. */
  readonly room: number
}

/** Words: the ticket of the call in the upper half and the next part in the lower; two counts; what failed. */
const ticketAndNext = 0
const finished = 1
const byHelpers = 2
/** One more than a part that failed; 0 where none did. */
const failed = 3
/** Numbers: kernel, count, grain, room, parts, arguments; then the arguments, then what each moves by. */
const header = 6
const most = 20
const headBytes = 16

export const boardBytes = headBytes + 8 * (header + 2 * most)

/** The next part of a call that is being written: more than any has. */
const closed = 0xffff

const partOf = (word: number) => word & 0xffff
const ticketOf = (word: number) => word >>> 16

export class Board {
  readonly #words: Int32Array
  readonly #numbers: Float64Array
  /** What was thrown on this thread, where that was the one that failed. */
  #cause: unknown

  constructor(
    memory: WebAssembly.Memory,
    place: number,
    private readonly wasm: WasmExports,
  ) {
    this.#words = new Int32Array(memory.buffer, place, headBytes / 4)
    this.#numbers = new Float64Array(memory.buffer, place + headBytes, header + 2 * most)
  }

  /** Puts a call up, and wakes who sleeps. Only the leader may, and only when the last call is finished. */
  put(kernel: SharedKernel, args: readonly number[], {count, grain, moves, room}: Cut): void {
    const parts = Math.ceil((args[count] ?? 0) / grain)
    const ticket = ticketOf(Atomics.load(this.#words, ticketAndNext))
    // Closed first: a helper that is late for the last call must not take a part of one that is half written.
    Atomics.store(this.#words, ticketAndNext, (ticket << 16) | closed)
    this.#numbers.set([shared.indexOf(kernel), count, grain, room, parts, args.length, ...args])
    this.#numbers.fill(0, header + most)
    for (const [argument, bytes] of moves) this.#numbers[header + most + argument] = bytes
    Atomics.store(this.#words, finished, 0)
    Atomics.store(this.#words, failed, 0)
    Atomics.store(this.#words, ticketAndNext, (ticket + 1) << 16)
    Atomics.notify(this.#words, ticketAndNext)
  }

  /** Takes the next part and does it; false where none is left. A part that fails counts as finished too. */
  doNext(room: number, helping: boolean): boolean {
    const word = Atomics.load(this.#words, ticketAndNext)
    if (partOf(word) >= this.#at(4)) return false
    // Fails where another took it, or where it belonged to a call that is done with.
    if (Atomics.compareExchange(this.#words, ticketAndNext, word, word + 1) !== word) return true
    try {
      this.#do(partOf(word), room)
    } catch (error) {
      this.#cause = error
      Atomics.store(this.#words, failed, partOf(word) + 1)
    }
    if (helping) Atomics.add(this.#words, byHelpers, 1)
    Atomics.add(this.#words, finished, 1)
    return true
  }

  get finished(): boolean {
    return Atomics.load(this.#words, finished) >= this.#at(4)
  }

  /** @throws Error where a part of the finished call failed, on whichever thread */
  throwIfFailed(): void {
    const part = Atomics.load(this.#words, failed)
    if (part === 0) return
    const cause = this.#cause
    this.#cause = undefined
    throw new Error(`${shared[this.#at(0)]} failed in part ${part} of ${this.#at(4)}`, {cause})
  }

  /** Parts that helpers have done, of all calls. */
  get helped(): number {
    return Atomics.load(this.#words, byHelpers)
  }

  /** Looks out for a new call, so many times, then sleeps until there is one. */
  awaitCall(looks: number): void {
    const word = Atomics.load(this.#words, ticketAndNext)
    if (partOf(word) < this.#at(4)) return
    for (let i = 0; i < looks; i++) if (Atomics.load(this.#words, ticketAndNext) !== word) return
    Atomics.wait(this.#words, ticketAndNext, word)
  }

  /** What was put up may only be read by who has taken a part of it: until that is done it stays. */
  #do(part: number, room: number): void {
    const [count, grain, roomArgument] = [this.#at(1), this.#at(2), this.#at(3)]
    const first = part * grain
    const args = Array.from({length: this.#at(5)}, (_, i) => {
      if (i === count) return Math.min(grain, this.#at(header + i) - first)
      if (i === roomArgument) return room
      return this.#at(header + i) + first * this.#at(header + most + i)
    })
    const kernel = shared[this.#at(0)]
    if (kernel) callKernel(this.wasm, kernel, args)
  }

  #at(i: number): number {
    return this.#numbers[i] ?? 0
  }
}

/** Kernels take numbers and answer nothing; how many, their types say where they are called by name. */
export function callKernel(wasm: WasmExports, kernel: SharedKernel, args: readonly number[]): void {
  const call: (...numbers: number[]) => void = wasm[kernel]
  call(...args)
}
