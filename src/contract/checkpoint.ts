import type {MadeChange, RunSpec} from './spec'
import type {History} from './status'

/** A named array of weights or of an optimiser's state. */
export interface NamedArray {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** A seeded stream, stopped: enough to go on from the same number. */
export type StreamState = readonly number[]

/** All that a run needs to go on elsewhere as if nothing had happened. */
export interface Checkpoint {
  /** As it stood at this step. */
  readonly spec: RunSpec
  /** Changes made in mid-training so far; missing where there are none. */
  readonly changes?: readonly MadeChange[]
  readonly step: number
  /** Seconds spent training so far. */
  readonly seconds: number
  readonly weights: readonly NamedArray[]
  /** Spelt as the parameter is, in addresses and in what is kept: neither is to be spelt anew. */
  readonly optimiser: readonly NamedArray[]
  /** States of the random streams, by name. */
  readonly streams: Readonly<Record<string, StreamState>>
  /** Whole epochs done, and where in the epoch's order the next batch begins. */
  readonly epoch: number
  readonly position: number
  /** Which of the model's phases is under way, from 0; missing in files of the first version. */
  readonly phase?: number
  readonly history: History
}
