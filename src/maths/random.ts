/**
 * Named, seeded streams of random numbers. Every use of chance in the project draws from a stream of its
 * own (`randomStream(seed, 'weights')`, `randomStream(seed, 'noise')`, …), so that switching one of them
 * on or off never changes what the others draw.
 */
import {drawTailOrWedge, ziggurat} from './ziggurat'

// Reads here say `?? 0` for the compiler alone: every place is masked or counted within its array, and a checked
// read would cost the streams, the most drawn upon of all loops, more than it could find.

/** Words generated at a time: one tight loop on local variables instead of one call for every number. */
const blockLength = 1024

// Held here, not imported as arrays: V8 reads an imported binding anew at every draw, which costs 13 ns.
const {thresholds, scales} = ziggurat()

/** All that a stream remembers, as plain JSON: the generator's four words and the place in its block. */
export type RandomState = readonly [number, number, number, number, number]

/** A stream of random numbers; made by `randomStream`. Equal seeds and names give equal streams. */
export class RandomStream {
  readonly #block = new Int32Array(blockLength)
  /** The generator's words at the start of the present block, and after it. */
  readonly #before = new Int32Array(4)
  readonly #after = new Int32Array(4)
  #position = blockLength

  constructor(words: Int32Array) {
    this.#after.set(words)
  }

  /** 32 random bits, as a signed integer. */
  bits(): number {
    if (this.#position === blockLength) this.#refill()
    return this.#block[this.#position++] ?? 0
  }

  /** Evenly distributed in [0, 1), a multiple of 2⁻³². */
  uniform(): number {
    return (this.bits() >>> 0) * 2 ** -32
  }

  /** Normally distributed, mean 0, variance 1; representable in 32-bit floating point. */
  normal(): number {
    const bits = this.bits()
    const layer = bits & 255
    const place = bits >> 8
    if ((place ^ (place >> 31)) < (thresholds[layer] ?? 0))
      return Math.fround((place + 0.5) * (scales[layer] ?? 0))
    return Math.fround(drawTailOrWedge(this, layer, place))
  }

  /** Fills the array with what as many calls of `normal` would give, at less than half their cost. */
  normals(target: Float32Array): void {
    let next = 0
    while (next < target.length) {
      if (this.#position === blockLength) this.#refill()
      next = this.#plainNormals(target, next)
      if (next < target.length && this.#position < blockLength) target[next++] = this.normal()
    }
  }

  /** As `normals`, from where the array is filled to the block's end or the first draw outside its rectangle. */
  #plainNormals(target: Float32Array, first: number): number {
    const block = this.#block
    const from = this.#position
    const most = Math.min(target.length - first, blockLength - from)
    let i = 0
    for (; i < most; i++) {
      const bits = block[from + i] ?? 0
      const layer = bits & 255
      const place = bits >> 8
      if ((place ^ (place >> 31)) >= (thresholds[layer] ?? 0)) break
      target[first + i] = (place + 0.5) * (scales[layer] ?? 0)
    }
    this.#position = from + i
    return first + i
  }

  /** Fills the array with numbers even in [0, 1), multiples of 2⁻²⁴ (so that none rounds to 1). */
  uniforms(target: Float32Array): void {
    let next = 0
    while (next < target.length) {
      if (this.#position === blockLength) this.#refill()
      const block = this.#block
      const from = this.#position
      const most = Math.min(target.length - next, blockLength - from)
      for (let i = 0; i < most; i++) target[next + i] = ((block[from + i] ?? 0) >>> 8) * 2 ** -24
      this.#position = from + most
      next += most
    }
  }

  /** An integer in [0, n), each equally likely. @throws RangeError unless 1 ≤ n ≤ 2³² */
  integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) throw new RangeError(`no integer below ${n}`)
    const fair = 2 ** 32 - (2 ** 32 % n)
    let bits = this.bits() >>> 0
    while (bits >= fair) bits = this.bits() >>> 0
    return bits % n
  }

  /** Puts the numbers into random order, in place (Fisher and Yates), and returns them. */
  shuffle(numbers: Uint32Array): Uint32Array {
    for (let last = numbers.length - 1; last > 0; last--) {
      const other = this.integer(last + 1)
      const kept = numbers[last] ?? 0
      numbers[last] = numbers[other] ?? 0
      numbers[other] = kept
    }
    return numbers
  }

  /** What `restore` needs to go on from exactly here. */
  state(): RandomState {
    const words = this.#position === blockLength ? this.#after : this.#before
    const [a = 0, b = 0, c = 0, counter = 0] = words
    return [a, b, c, counter, this.#position === blockLength ? 0 : this.#position]
  }

  /** Continues from a state taken earlier, here or on another machine. */
  restore(state: RandomState): void {
    const [a, b, c, counter, position] = state
    this.#after.set([a, b, c, counter])
    this.#position = blockLength
    if (position === 0) return
    this.#refill()
    this.#position = position
  }

  /** sfc32 (Chris Doty-Humphrey's "small fast chaotic" generator; its counter makes every cycle ≥ 2³²). */
  #refill(): void {
    this.#before.set(this.#after)
    const block = this.#block
    let a = this.#after[0] ?? 0
    let b = this.#after[1] ?? 0
    let c = this.#after[2] ?? 0
    let counter = this.#after[3] ?? 0
    for (let i = 0; i < blockLength; i++) {
      const out = (a + b + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + out) | 0
      block[i] = out
    }
    this.#after[0] = a
    this.#after[1] = b
    this.#after[2] = c
    this.#after[3] = counter
    this.#position = 0
  }
}

/** The stream of this name for this seed (an integer). @throws RangeError for a seed that is not one */
export function randomStream(seed: number, name: string): RandomStream {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is an integer, not ${seed}`)
  const key = [
    seed | 0,
    Math.floor(seed / 2 ** 32) | 0,
    ...Array.from(name, (character) => character.codePointAt(0) ?? 0),
  ]
  const stream = new RandomStream(
    Int32Array.of(hash(key, 0x2545f491), hash(key, 0x6c8e9cf5), hash(key, 0x1b873593), 1),
  )
  // sfc32's own recommendation is a dozen rounds before first use; a block's worth costs a microsecond.
  for (let i = 0; i < 16; i++) stream.bits()
  return stream
}

/** Multiply-and-fold over the words of the key, so that neighbouring seeds share nothing. */
function hash(key: readonly number[], start: number): number {
  let mixed = start
  for (const word of key) {
    mixed = Math.imul(mixed ^ word, 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return mixed
}
