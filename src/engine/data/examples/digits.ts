import {pixels, testCount} from '../../../contract/data'
import {at64, byteAt} from '../../../maths/arrays'
import {fillBatch} from '../batches'
import type {Mnist} from '../mnist'
import type {Examples} from './examples'

/** MNIST as examples, as far as it has arrived. */
export class DigitExamples implements Examples {
  readonly name = 'mnist'
  readonly numbers = pixels
  readonly testCount = testCount
  #mean: Float32Array | null = null

  constructor(private readonly mnist: Mnist) {}

  get labels(): Uint8Array {
    return this.mnist.train.labels
  }

  get testLabels(): Uint8Array {
    return this.mnist.test.labels
  }

  get arrived(): number {
    return this.mnist.train.count
  }

  /** None are on their way once a shard was given up: what is here stays usable. */
  get more(): boolean {
    const {state} = this.mnist.progress
    return state !== 'ready' && state !== 'failed'
  }

  get tested(): boolean {
    return this.mnist.test.count === testCount
  }

  /** A sum of whole numbers, so exact in any order. */
  get mean(): Float32Array | null {
    if (this.#mean === null && this.mnist.progress.state === 'ready')
      this.#mean = meanImage(this.mnist.train.images)
    return this.#mean
  }

  fillTrain(target: Float32Array, indices: Uint32Array): void {
    fillBatch(target, this.mnist.train.images, indices, 0, indices.length)
  }

  fillTest(target: Float32Array, start: number, end: number): void {
    const indices = Uint32Array.from({length: end - start}, (_, i) => start + i)
    fillBatch(target, this.mnist.test.images, indices, 0, indices.length)
  }

  until(part: 'first' | 'test' | 'all'): Promise<void> {
    return this.mnist.until(part)
  }
}

function meanImage(images: Uint8Array): Float32Array {
  const sums = new Float64Array(pixels)
  for (let start = 0; start < images.length; start += pixels)
    for (let p = 0; p < pixels; p++) sums[p] = at64(sums, p) + byteAt(images, start + p)
  const scale = (255 * images.length) / pixels
  return Float32Array.from(sums, (sum) => sum / scale)
}
