import {type Digits, pixels} from '../../contract/data'

/** Images of one split, in their official places; `count` of them, from the first, have arrived. */
export interface ArrivingDigits extends Digits {
  readonly count: number
}

/**
 * Room for a split, filled in whatever order its shards come. What lies behind a gap is kept, and counts
 * once the gap is filled.
 */
export class Arrivals implements ArrivingDigits {
  readonly images: Uint8Array<ArrayBuffer>
  readonly labels: Uint8Array<ArrayBuffer>
  count = 0
  readonly #ends = new Map<number, number>()

  constructor(total: number) {
    this.images = new Uint8Array(total * pixels)
    this.labels = new Uint8Array(total)
  }

  /** Puts digits in their places, from index `first` on. */
  add(first: number, {images, labels}: Digits): void {
    this.images.set(images, first * pixels)
    this.labels.set(labels, first)
    this.#ends.set(first, first + labels.length)
    for (let end = this.#ends.get(this.count); end !== undefined; end = this.#ends.get(this.count))
      this.count = end
  }
}
