/** What a model is, as data: made from the built model, carried to the page by a run's summary. */
import type {Activation, CorruptionKind, Layer} from './model'

/** Sizes without the batch: `[784]`, `[28, 28, 1]`, `[10]`. */
export type Shape = readonly number[]

/** A dense layer whose weights are those of another dense layer (`encoder/0`), transposed. */
export interface TiedLayer {
  readonly kind: 'tied'
  readonly to: string
  readonly activation: Activation
}

export type NetLayer = Layer | TiedLayer

/** What a code is; views ask, and draw accordingly. */
export type Code =
  | {readonly kind: 'vector'; readonly size: number}
  /** A normal distribution for each example; its mean stands for it. */
  | {readonly kind: 'gaussian'; readonly size: number}
  /** Grids of codewords, one a level, coarsest first. */
  | {readonly kind: 'grids'; readonly levels: readonly GridLevel[]}
  /** No encoder: what the decoder is given is drawn from N(0, I). */
  | {readonly kind: 'prior'; readonly size: number}

export interface GridLevel {
  readonly rows: number
  readonly columns: number
  readonly codewords: number
  /** Numbers in a codeword. */
  readonly dimension: number
}

/**
 * How first weights are drawn. `glorot`: kernels even within a limit that keeps activations' spread, biases zero.
 * `fan-in`: kernels and biases even in ±1 / √in; where few numbers feed many units, as after a code of two, the units
 * then do not all bend at the origin.
 */
export type FirstWeights = 'glorot' | 'fan-in'

/**
 * The first values of an array of weights. Units that feed one unit are `fanIn`, units that one unit feeds `fanOut`; for
 * a convolution, its window's area times the channels on that side.
 */
export interface FirstValues {
  readonly as: FirstWeights
  readonly fanIn: number
  readonly fanOut: number
}

/** What a loss term measures: its baselines and its words on the page hang on it. */
export type Measure =
  | 'squared error'
  | 'cross-entropy'
  | 'gaussian likelihood'
  | 'divergence'
  | 'sparsity'
  | 'contraction'
  | 'commitment'
  | 'codebook'
  | 'classification'
  | 'adversarial'

/** One named term of a loss, plotted on its own. */
export interface LossTerm {
  readonly measure: Measure
  /** Whether it is a mean over the numbers of an example, a sum over them, or of another kind. */
  readonly per: 'pixel' | 'image' | 'batch'
  readonly weight: number
  /** The weight rises from 0 to what it says over so many epochs; 0 where it holds from the first step. */
  readonly anneal?: number
}

export interface NamedLossTerm extends LossTerm {
  readonly name: string
}

/** What a model can be asked for; `sample`: draws from the prior of its codes. */
export type Offer = 'encode' | 'decode' | 'sample'

/** A layer on the way from input to output, with the size of what it gives. */
export interface DescribedLayer {
  readonly name: 'input' | 'encoder' | 'code' | 'decoder' | 'output'
  readonly kind: 'input' | 'dense' | 'tied' | 'conv' | 'convTranspose' | 'code'
  readonly activation: Activation
  readonly shape: Shape
  /** Whose it is, as `encoder/0`; empty for what no net computes. */
  readonly from: string
  /** Numbers of its own that are learnt; of a tied layer these are its biases. */
  readonly weights: number
}

export interface DescribedPhase {
  readonly name: 'train' | 'layer' | 'fine-tuning' | 'prior'
  /** Which of the phases of this name it is, from 1; 0 where there is but one. */
  readonly number: number
  /** Passes over the training examples. */
  readonly epochs: number
  /** Nets or single layers whose weights change in it. */
  readonly trains: readonly string[]
  readonly code: Code
  readonly terms: readonly NamedLossTerm[]
  /** Input to output, through the code, as this phase uses the nets. */
  readonly layers: readonly DescribedLayer[]
}

export interface ModelDescription {
  readonly example: Shape
  readonly phases: readonly DescribedPhase[]
  readonly offers: readonly Offer[]
  /** Names of the figures beside the losses that are measured on the test examples. */
  readonly figures: readonly string[]
  readonly corruption: {readonly kind: CorruptionKind; readonly level: number} | null
  readonly centred: boolean
  /** Numbers that it learns. */
  readonly weights: number
}

/** Numbers in a code. */
export function codeSize(code: Code): number {
  if (code.kind !== 'grids') return code.size
  return code.levels.reduce((sum, {rows, columns, dimension}) => sum + rows * columns * dimension, 0)
}

const boundsOf: Readonly<Partial<Record<Activation, readonly [number, number]>>> = {
  tanh: [-1, 1],
  sigmoid: [0, 1],
}

/** Between what every number of a phase's codes lies by its activation; null where they may go anywhere. */
export function codeBounds(phase: DescribedPhase | undefined): readonly [number, number] | null {
  const code = phase?.layers.find(({name}) => name === 'code')
  return (code && boundsOf[code.activation]) ?? null
}

/** Numbers in this shape. */
export const count = (shape: Shape): number => shape.reduce((product, size) => product * size, 1)
