/** A kernel's call on the heap that all threads have before them, and what its parts are. */
import type {WasmExports} from '../exports'

/** Kernels that can be cut. Threads name them by their place in this list. */
export const shared = [
  'gemmNN',
  'gemmNT',
  'gemmTiles',
  'packTiles',
  'packRowTiles',
  'activate',
  'activationGradient',
  'adam',
  'momentum',
  'sgd',
  'convolve',
  'convTranspose',
] as const satisfies readonly (keyof WasmExports)[]

export type SharedKernel = (typeof shared)[number]

/** One way of cutting a call. */
export interface Direction {
  /** Which argument is the number of columns, rows, numbers or images that parts divide among them. */
  readonly count: number
  /** How many of those are one part. */
  readonly grain: number
  /** Which arguments are places that move on from part to part, and by how many bytes for one. */
  readonly moves: readonly (readonly [argument: number, bytes: number])[]
}

/** How a kernel's call is cut. */
export interface Partition extends Direction {
  /** Which argument is a place to work in, of which every thread has its own; −1 where there is none. */
  readonly room: number
  /** How the last parts are cut once more, for threads to end close to each other. */
  readonly across?: Direction
}

/** Numbers at the beginning: */
const kernelAt = 0
const arity = 1
const room = 2
const parts = 3
/** Parts that are cut one way only, and what each of the others is cut into. */
const plain = 4
const pieces = 5
/** Then the arguments, then both directions: count, grain, and what each argument moves by. */
const args = 6
const most = 20
const along = args + most
const across = along + 2 + most

export const callBytes = 8 * (across + 2 + most)

export class SharedCall {
  readonly #numbers: Float64Array
  /** Of the part that this thread does: not allocated anew for each. */
  readonly #own: number[] = []

  constructor(memory: WebAssembly.Memory, place: number) {
    this.#numbers = new Float64Array(memory.buffer, place, callBytes / 8)
  }

  /** `ends` is how many of the last parts are cut across. */
  write(kernel: SharedKernel, given: readonly number[], partition: Partition, ends: number): void {
    const count = partsOf(given, partition)
    const each = partition.across ? partsOf(given, partition.across) : 1
    const twice = each > 1 ? Math.min(ends, count) : 0
    const all = count - twice + twice * each
    this.#numbers.set([
      shared.indexOf(kernel),
      given.length,
      partition.room,
      all,
      count - twice,
      each,
      ...given,
    ])
    this.#direct(along, partition)
    if (partition.across) this.#direct(across, partition.across)
  }

  get kernel(): SharedKernel {
    const kernel = shared[this.#at(kernelAt)]
    if (!kernel) throw new Error(`There is no shared kernel ${this.#at(kernelAt)}`)
    return kernel
  }

  get parts(): number {
    return this.#at(parts)
  }

  /** Does one part. What is written may only be read by who has taken a part of it: until that is done it stays. */
  do(part: number, wasm: WasmExports, ownRoom: number): void {
    const own = this.#own
    own.length = this.#at(arity)
    for (let i = 0; i < own.length; i++) own[i] = this.#at(args + i)
    if (this.#at(room) >= 0) own[this.#at(room)] = ownRoom
    const after = part - this.#at(plain)
    if (after < 0) this.#take(along, part)
    else {
      this.#take(along, this.#at(plain) + Math.floor(after / this.#at(pieces)))
      this.#take(across, after % this.#at(pieces))
    }
    callKernel(wasm, this.kernel, own)
  }

  #direct(at: number, {count, grain, moves}: Direction): void {
    this.#numbers.fill(0, at, at + 2 + most)
    this.#numbers.set([count, grain], at)
    for (const [argument, bytes] of moves) this.#numbers[at + 2 + argument] = bytes
  }

  /** Moves the places to the i-th part in one direction, and says how many are in it. */
  #take(direction: number, i: number): void {
    const [count, grain] = [this.#at(direction), this.#at(direction + 1)]
    const own = this.#own
    const first = i * grain
    for (let j = 0; j < own.length; j++) own[j] = (own[j] ?? 0) + first * this.#at(direction + 2 + j)
    own[count] = Math.min(grain, (own[count] ?? 0) - first)
  }

  #at(i: number): number {
    return this.#numbers[i] ?? 0
  }
}

function partsOf(given: readonly number[], {count, grain}: Direction): number {
  return Math.ceil((given[count] ?? 0) / grain)
}

/** Kernels take numbers and answer nothing; how many, their types say where they are called by name. */
export function callKernel(wasm: WasmExports, kernel: SharedKernel, args: readonly number[]): void {
  const call: (...numbers: number[]) => void = wasm[kernel]
  call(...args)
}
