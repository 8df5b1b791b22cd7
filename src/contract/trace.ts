import type {Shape} from './description'

/** One image's way through the net: values of every layer, input first, output last. */
export interface ActivationTrace {
  readonly kind: 'example'
  readonly layers: readonly TracedLayer[]
  readonly code: Float32Array
  /** Standard deviations of a Gaussian code, `[k]`, of which `code` is the mean; null for other codes. */
  readonly deviation: Float32Array | null
  /** `[numbers]`, what the encoder was given and what the decoder gave back. */
  readonly input: Float32Array
  readonly reconstruction: Float32Array
  /** Mean squared error per pixel between the two. */
  readonly error: number
  /** Where the code lies on the map, `[axes]`. */
  readonly position: Float32Array
}

export interface TracedLayer {
  readonly name: 'input' | 'encoder' | 'code' | 'decoder' | 'output'
  readonly shape: Shape
  readonly values: Float32Array
}

/** Decoded draws. */
export interface SamplesTrace {
  readonly kind: 'samples'
  readonly from: 'prior' | 'fitted'
  /** `[count, code size]`. */
  readonly codes: Float32Array
  /** Where they lie on the map, `[count, axes]`. */
  readonly positions: Float32Array
  /** `[count, 784]`, 0 to 255. */
  readonly images: Uint8ClampedArray
}

/** Dimensions of a code, each moved alone; those that carry most first. */
export interface TraversalsTrace {
  readonly kind: 'traversals'
  /** The subject's own code, `[code size]`, and what it decodes to, `[784]`, 0 to 255. */
  readonly code: Float32Array
  readonly reconstruction: Uint8ClampedArray
  readonly dimensions: readonly TraversedDimension[]
  /** Standard deviations from the centre, `[steps]`. */
  readonly offsets: Float32Array
  /** `[dimensions, steps, 784]`, 0 to 255. */
  readonly images: Uint8ClampedArray
}

export interface TraversedDimension {
  readonly dimension: number
  /** The subject's own value, and the centre and standard deviation that the offsets are counted by. */
  readonly value: number
  readonly centre: number
  readonly deviation: number
  /** KL divergence from the prior in nats for a Gaussian code, variance over the test examples else. */
  readonly carries: number
  /** Whether it carries next to nothing. */
  readonly dead: boolean
}

export interface WeightsTrace {
  readonly kind: 'weights'
  readonly layer: string
  /** As tfjs stores them: `[inputs, units]`, or `[height, width, in, out]`. */
  readonly shape: Shape
  readonly values: Float32Array
}

/** Histogram of all numbers of all codes. */
export interface ActivityTrace {
  readonly kind: 'activity'
  readonly low: number
  readonly high: number
  /** Shares of all numbers, `[bins]`, from `low` to `high`; they sum to 1. */
  readonly shares: Float32Array
  /** Mean over the test examples of every number of the code, `[code size]`. */
  readonly means: Float32Array
}

export type Trace = ActivationTrace | SamplesTrace | TraversalsTrace | WeightsTrace | ActivityTrace
