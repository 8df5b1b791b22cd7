/** The order in which training images are seen: a deterministic shuffle for every epoch. */
import {pixels} from '../../contract/data'
import type {Training} from '../../contract/training'
import {randomStream} from '../../maths/random'

export interface OrderPlan extends Pick<Training, 'seed' | 'batch' | 'images'> {
  /** Labels of the examples in their official order; null where they have none (the toys). */
  readonly labels: Uint8Array | null
  /** The labels trained on; ignored where there are none. */
  readonly digits: readonly number[]
}

/** Where an order stands, as plain JSON. With the plan it is all that is needed to go on. */
export interface OrderState {
  /** Whole epochs done. */
  readonly epoch: number
  /** Examples of the present epoch already seen; 0 between epochs. */
  readonly position: number
  /** How many examples the present epoch goes over. */
  readonly images: number
}

export interface Batch {
  /** Indices of the examples in their official order, `[batch]` or, at an epoch's end, fewer. */
  readonly indices: Uint32Array
  /** The epoch it belongs to, from 0, and whether it is that epoch's last. */
  readonly epoch: number
  readonly last: boolean
}

/**
 * Every epoch goes once over the first `images` examples of the chosen digits, shuffled by a stream of its
 * own, in batches of `batch`, the last one shorter where they do not divide: 60,000 by 128 make 468 batches
 * of 128 and one of 96.
 *
 * While data still arrives, an epoch goes over what was there when it began. The same seed therefore gives
 * the same order to every run that begins with all data there (`OrderState.images` tells).
 */
export class BatchOrder {
  readonly #plan: OrderPlan
  #epoch = 0
  #position = 0
  #order: Uint32Array = new Uint32Array()

  /** @throws RangeError for a batch or a number of images below 1 */
  constructor(plan: OrderPlan) {
    if (!(plan.batch >= 1 && plan.images >= 1)) throw new RangeError('a batch has at least one image')
    this.#plan = plan
  }

  /** The next batch, of `arrived` examples so far. @throws RangeError if there is none of the chosen digits */
  next(arrived: number): Batch {
    if (this.#position === 0) this.#begin(chosen(this.#plan, arrived))
    const end = Math.min(this.#position + this.#plan.batch, this.#order.length)
    const indices = this.#order.subarray(this.#position, end)
    const batch = {indices, epoch: this.#epoch, last: end === this.#order.length}
    this.#position = batch.last ? 0 : end
    if (batch.last) this.#epoch++
    return batch
  }

  /** Batches of an epoch that begins with so many examples arrived. */
  batchesPerEpoch(arrived: number): number {
    return Math.ceil(chosen(this.#plan, arrived).length / this.#plan.batch)
  }

  state(): OrderState {
    return {
      epoch: this.#epoch,
      position: this.#position,
      images: this.#position === 0 ? 0 : this.#order.length,
    }
  }

  /** Goes on from a state of an order of the same plan; `arrived` must reach as far as it did then. */
  restore({epoch, position, images}: OrderState, arrived: number): void {
    this.#epoch = epoch
    this.#position = position
    if (position === 0) return
    const examples = chosen(this.#plan, arrived)
    if (images > examples.length)
      throw new RangeError(`the epoch goes over ${images} images, ${examples.length} are here`)
    this.#begin(examples.subarray(0, images))
  }

  #begin(examples: Uint32Array): void {
    if (examples.length === 0) throw new RangeError('there is no image of the chosen digits')
    this.#order = randomStream(this.#plan.seed, `order of epoch ${this.#epoch}`).shuffle(examples)
  }
}

/** Indices of the examples to train on among those arrived, ascending. */
function chosen({labels, digits, images}: OrderPlan, arrived: number): Uint32Array {
  if (labels === null) return Uint32Array.from({length: Math.min(images, arrived)}, (_, i) => i)
  const wanted = new Uint8Array(256)
  for (const digit of digits) wanted[digit] = 1
  const found = new Uint32Array(Math.min(images, arrived))
  let count = 0
  for (let i = 0; i < arrived && count < images; i++) if (wanted[labels[i] ?? 255] === 1) found[count++] = i
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
  let next = 0
  for (let i = from; i < to; i++) {
    const start = (order[i] ?? 0) * pixels
    for (let pixel = start; pixel < start + pixels; pixel++)
      target[next++] = greyLevels[images[pixel] ?? 0] ?? 0
  }
}
