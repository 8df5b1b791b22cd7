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
