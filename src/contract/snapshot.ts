import type {RunId} from './spec'
import type {Trace} from './trace'
import type {CodeView, DecodedGridRequest} from './view'

/** Where the test digits lie. */
export interface CodeMap {
  readonly view: CodeView
  readonly axes: 1 | 2 | 3
  /** `[count, axes]`, in the order of the test digits. */
  readonly positions: Float32Array
  /** Numbers in a whole code. */
  readonly codeSize: number
  /** Standard deviation of every dimension of the code over the test digits, `[codeSize]`. */
  readonly spread: Float32Array
  /** Of a Gaussian code; null for others. */
  readonly gaussian: GaussianCodes | null
}

/** Below so many nats of divergence from the prior, a dimension of a Gaussian code tells nothing: it is dead. */
export const deadNats = 0.01

/** What only Gaussian codes have. */
export interface GaussianCodes {
  /** Standard deviation of every test digit's code along the axes of the map, `[count, axes]`. */
  readonly deviations: Float32Array
  /** Covariance along the first two axes, `[count]`; null where the axes are dimensions, which are independent. */
  readonly covariances: Float32Array | null
  /** Where the mean of the prior N(0, I) lies on the map, `[axes]`; its standard deviation is 1 along every axis. */
  readonly prior: Float32Array
  /** KL divergence of every dimension from the prior in nats, mean over the test digits, `[codeSize]`. */
  readonly divergence: Float32Array
}

export interface DecodedGrid {
  readonly request: DecodedGridRequest
  /** `[rows · columns, 784]`, 0 to 255, first row lowest y. */
  readonly images: Uint8ClampedArray
}

/** The strip of reconstructions, in the order it was asked for. */
export interface Strip {
  readonly indices: readonly number[]
  /** `[n, 784]` each: what the encoder was given (with noise, if any), and the output. */
  readonly input: Float32Array
  readonly reconstruction: Float32Array
  /** `[n]`, mean squared error per pixel against the clean image. */
  readonly errors: Float32Array
}

/** A run as it is at one step: what the page draws. Arrays are transferred, not copied. */
export interface Snapshot {
  readonly runId: RunId
  readonly step: number
  readonly epoch: number
  readonly map: CodeMap
  readonly decodedGrid: DecodedGrid | null
  readonly strip: Strip
  /** What the probes of the same names found; one that the model has no answer to is missing. */
  readonly traces: Readonly<Record<string, Trace>>
  /** Mean squared error per pixel over the test digits of each label, `[10]`; NaN for a label without digits. */
  readonly digitErrors: Float32Array
  /** Squared error of each test digit, mean per pixel, `[count]`. */
  readonly errors: Float32Array
}
