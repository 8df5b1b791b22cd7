import type {DataName} from '../../../contract/spec'

/** What runs learn from and are tested on: the digits, or points in space. */
export interface Examples {
  readonly name: DataName
  /** Numbers in one example. */
  readonly numbers: number
  /** Labels of all training examples in their official order, filled as they arrive; null where there are none. */
  readonly labels: Uint8Array | null
  readonly testCount: number
  readonly testLabels: Uint8Array | null
  /** Training examples that are here, from the first, and whether more are on their way. */
  readonly arrived: number
  readonly more: boolean
  /** Whether the test examples are here. */
  readonly tested: boolean
  /** The mean of all training examples, `[numbers]`; null until all are here. */
  readonly mean: Float32Array | null
  /** Training examples into the front of `target`, `[indices.length, numbers]`. */
  fillTrain(target: Float32Array, indices: Uint32Array): void
  /** Test examples from `start` to before `end` into the front of `target`. */
  fillTest(target: Float32Array, start: number, end: number): void
  /** Resolves when the test examples are here, or all; rejects with the error if they will not come. */
  until(part: 'first' | 'test' | 'all'): Promise<void>
}
