import {pixels, testCount} from '../../../contract/data'
import {fillBatch} from '../batches'
import type {Mnist} from '../mnist'
import type {Examples} from './examples'

/** MNIST as examples, as far as it has arrived. */
export class DigitExamples implements Examples {
  readonly name = 'mnist'
  readonly numbers = pixels
  readonly testCount = testCount

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

  get mean(): Float32Array | null {
    return this.mnist.trainMean
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
