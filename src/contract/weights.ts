import type {RunSpec} from './spec'

/** One shipped model, as `public/weights/manifest.json` lists it. */
export interface ShippedModel {
  readonly name: string
  /** File beside the manifest: 16-bit floats, arrays one after another in the order of `arrays`. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly arrays: readonly {readonly name: string; readonly shape: readonly number[]}[]
  readonly spec: RunSpec
  /** What it reached, on which backend, measured from the 16-bit weights. */
  readonly testMse: number
  readonly steps: number
  readonly backend: string
  /** What it makes of the test digits, where that is shipped too. */
  readonly look?: ShippedLook
}

/** A file beside the manifest: codes of the 10,000 test digits as 16-bit integers, then their errors as half floats. */
export interface ShippedLook {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  /** What 1 stands for in each dimension of the code. */
  readonly steps: readonly number[]
}

export interface ShippedModels {
  readonly version: 1
  readonly models: readonly ShippedModel[]
}
