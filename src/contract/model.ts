/** How a unit answers to its weighted input. */
export const activations = ['linear', 'relu', 'tanh', 'sigmoid'] as const

export type Activation = (typeof activations)[number]

/** A layer, declared: the engine builds it on tfjs, `maths/dense-net` in plain TypeScript. */
export type Layer =
  | {readonly kind: 'dense'; readonly units: number; readonly activation: Activation}
  | {
      /** A strided convolution, or its transpose, with 'same' padding on [height, width, channels]. */
      readonly kind: 'conv' | 'convTranspose'
      readonly filters: number
      readonly kernel: number
      readonly stride: number
      readonly activation: Activation
    }
  | {readonly kind: 'reshape'; readonly shape: readonly number[]}

export const corruptionKinds = ['gaussian', 'masking', 'saltpepper', 'holes'] as const

export type CorruptionKind = (typeof corruptionKinds)[number]

/** Noise put on the encoder's input, drawn anew for every batch; the target stays clean. */
export interface Corruption {
  readonly kind: CorruptionKind
  /** Gaussian: standard deviation. Masking, salt and pepper: share of pixels. Holes: share of the area. */
  readonly level: number
}

/** How reconstruction error is measured, as a mean over pixels and batch. */
export type ReconstructionLoss = 'mse' | 'bce'

/** One named term of a loss, plotted on its own. Later variants add kinds (sparsity, divergence, …). */
export interface LossTerm {
  readonly name: 'reconstruction'
  readonly kind: ReconstructionLoss
  readonly weight: number
}

/** What a code is; views ask, and draw accordingly. */
export type Code = {readonly kind: 'vector'; readonly size: number}

/** Models train in phases, one after another; most have a single one. */
export interface Phase {
  readonly name: string
  /** The nets whose weights this phase changes. */
  readonly trains: readonly NetName[]
  readonly loss: readonly LossTerm[]
  readonly corruption: Corruption | null
}

export type NetName = 'encoder' | 'decoder'

/** What a model can be asked for. */
export type Offer = 'encode' | 'decode'

/** A model as plain data: all that the engine needs to know of a variant. */
export interface Model {
  /** Numbers in one example: 784 pixels, or 3 coordinates. */
  readonly inputs: number
  readonly code: Code
  readonly nets: Readonly<Record<NetName, readonly Layer[]>>
  readonly phases: readonly Phase[]
  readonly offers: readonly Offer[]
  /**
   * Whether the training mean m is taken off what the encoder sees. The decoder's output then has m added
   * back when its last layer is linear: x̂ = g(f(x − m)) + m.
   */
  readonly centred: boolean
}
