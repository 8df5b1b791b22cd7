/** The order in which training images are seen: a deterministic shuffle for every epoch. */
import {pixels} from '../../contract/data'
import type {Training} from '../../contract/training'
import {at32, byteAt, wordAt} from '../../maths/arrays'
import {type RandomStream, randomStream} from '../../maths/random'

export interface BatchOrderOptions extends Pick<Training, 'seed' | 'batch' | 'images'> {
  /** Labels of the examples in their official order; null where they have none (the toys). */
  readonly labels: Uint8Array | null
  /** The labels trained on; ignored where there are none. */
  readonly digits: readonly number[]
}

/** Where an order stands, as plain JSON. With the options it is all that is needed to go on. */
export interface OrderState {
  /** Whole epochs done. */
  readonly epoch: number
  /** Examples of the present epoch already seen; 0 between epochs. */
  readonly position: number
}

export interface Batch {
  /** Indices of the examples in their official order, `[batch]` or, at an epoch's end, fewer. */
  readonly indices: Uint32Array
  /** The epoch it belongs to, from 0, and whether it is that epoch's last. */
  readonly epoch: number
  readonly last: boolean
}

/**
 * Where the first epoch's stages end: as the packed data is cut. The cut is fixed, so that the order is the same
 * whether the data is here or still arriving.
 */
const stageEnds = [6000, 15_000, 24_000, 33_000, 42_000, 51_000]

/**
 * Every epoch goes once over the first `images` examples of the chosen digits, shuffled by a stream of its
 * own, in batches of `batch`, the last one shorter where they do not divide: 60,000 by 128 make 468 batches
 * of 128 and one of 96.
 *
 * Training may begin before all data is here, and must not differ for it. So the first epoch is shuffled stage
 * by stage, each within itself, in the order in which they arrive; all later epochs are shuffled as a whole.
 */
export class BatchOrder {
  readonly #options: BatchOrderOptions
  #epoch = 0
  #position = 0
  /** The present epoch's examples in order, as far as they have been drawn. */
  #order: Uint32Array = new Uint32Array()
  /** Examples looked through so far, and whether the order is whole. */
  #reached = 0
  #whole = false
  #stream: RandomStream
  /** What `batchesPerEpoch` last answered: it is asked at every step, and looks through all labels. */
  #perEpoch = {arrived: -1, batches: 0}

  /** @throws RangeError for a batch or a number of images below 1 */
  constructor(options: BatchOrderOptions) {
    if (!(options.batch >= 1 && options.images >= 1)) throw new RangeError('a batch has at least one image')
    this.#options = options
    this.#stream = this.#streamOf(0)
  }

  /**
   * The next batch. Null where it has to wait for examples: `arrived` of them are here, and there will be
   * `more`. @throws RangeError if there is none of the chosen digits
   */
  next(arrived: number, more = false): Batch | null {
    const wanted = this.#position + this.#options.batch
    while (!this.#whole && this.#order.length <= wanted) if (!this.#extend(arrived, more)) return null
    if (this.#order.length === 0) throw new RangeError('there is no image of the chosen digits')
    const end = Math.min(wanted, this.#order.length)
    const batch = {
      indices: this.#order.subarray(this.#position, end),
      epoch: this.#epoch,
      last: end === this.#order.length,
    }
    if (batch.last) this.restore({epoch: this.#epoch + 1, position: 0})
    else this.#position = end
    return batch
  }

  /** Batches of an epoch, if so many examples are all there will be. */
  batchesPerEpoch(arrived: number): number {
    if (this.#perEpoch.arrived !== arrived) {
      const {length} = chosen(this.#options, 0, arrived, this.#options.images)
      this.#perEpoch = {arrived, batches: Math.ceil(length / this.#options.batch)}
    }
    return this.#perEpoch.batches
  }

  state(): OrderState {
    return {epoch: this.#epoch, position: this.#position}
  }

  /** Goes on from a state of an order of the same options. */
  restore({epoch, position}: OrderState): void {
    this.#epoch = epoch
    this.#position = position
    this.#order = new Uint32Array()
    this.#reached = 0
    this.#whole = false
    this.#stream = this.#streamOf(epoch)
  }

  #streamOf(epoch: number): RandomStream {
    return randomStream(this.#options.seed, `order of epoch ${epoch}`)
  }

  /** Draws the next stage's order. False where it has not arrived. */
  #extend(arrived: number, more: boolean): boolean {
    const total = this.#options.labels?.length ?? arrived
    const stageEnd = this.#epoch === 0 ? stageEnds.find((end) => end > this.#reached) : undefined
    const end = Math.min(stageEnd ?? total, total)
    if (end > arrived && more) return false
    const left = this.#options.images - this.#order.length
    const examples = this.#stream.shuffle(chosen(this.#options, this.#reached, Math.min(end, arrived), left))
    this.#order = joined(this.#order, examples)
    this.#reached = end
    this.#whole = end >= total || (!more && end >= arrived) || examples.length === left
    return true
  }
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Indices of at most `most` examples to train on, from `start` to before `end`, ascending. */
function chosen({labels, digits}: BatchOrderOptions, start: number, end: number, most: number): Uint32Array {
  const length = Math.max(0, Math.min(most, end - start))
  if (labels === null) return Uint32Array.from({length}, (_, i) => start + i)
  const wanted = new Uint8Array(256)
  for (const digit of digits) wanted[digit] = 1
  const found = new Uint32Array(length)
  let count = 0
  for (let i = start; i < end && count < length; i++) if (wanted[labels[i] ?? 255] === 1) found[count++] = i
  return found.slice(0, count)
}

/** Each of the 256 grey levels as the number a net sees. */
const greyLevels = Float32Array.from({length: 256}, (_, level) => level / 255)

/**
 * Copies the images `order[from]` … `order[to − 1]` into the front of `target`, `[to − from, 784]`, as
 * numbers from 0 to 1.
 */
export function fillBatch(
  target: Float32Array,
  images: Uint8Array,
  order: Uint32Array,
  from: number,
  to: number,
): void {
  // Most of a picture is paper: where four pixels are zero there is nothing more to write.
  target.fill(0, 0, (to - from) * pixels)
  const fours = inFours(images)
  let next = 0
  for (let i = from; i < to; i++) {
    const start = wordAt(order, i) * pixels
    for (let pixel = 0; pixel < pixels; pixel += 4) {
      if (wordAt(fours, (start + pixel) >> 2) === 0) continue
      for (let p = pixel; p < pixel + 4; p++) target[next + p] = at32(greyLevels, byteAt(images, start + p))
    }
    next += pixels
  }
}

/** The same bytes as numbers of four; copied where they do not lie so that they can be read as such. */
function inFours(images: Uint8Array): Uint32Array {
  const {buffer, byteOffset, length} = images.byteOffset % 4 === 0 ? images : images.slice()
  return new Uint32Array(buffer, byteOffset, length >> 2)
}
