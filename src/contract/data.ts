import type {ErrorInfo} from './error-info'

/** Sizes of the data set, and of its images. */
export const trainCount = 60_000
export const testCount = 10_000
export const side = 28
export const pixels = side * side

/** A test digit of each kind, 0 to 9, by index. */
export const oneOfEach: readonly number[] = [3, 2, 1, 18, 4, 15, 11, 0, 61, 7]

/** Test digits whose images come with the page, for what lessons show before MNIST has arrived, by index. */
export const shippedDigits: readonly number[] = [...oneOfEach, 8, 34, 50]

export type DataState = 'waiting' | 'loading' | 'retrying' | 'failed' | 'ready'

/** How far MNIST has arrived. */
export interface DataProgress {
  readonly state: DataState
  readonly trainImages: number
  readonly testImages: number
  /** Bytes over the wire so far, and in all. */
  readonly loadedBytes: number
  readonly totalBytes: number
  /** Which try is under way, from 1. */
  readonly attempt: number
  readonly error: ErrorInfo | null
}

/** Digits as they were scanned. */
export interface Digits {
  /** `[count, 784]`, 0 to 255. */
  readonly images: Uint8Array
  /** `[count]`, 0 to 9. */
  readonly labels: Uint8Array
}
