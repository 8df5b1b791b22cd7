import type {Code, FirstWeights, LossTerm, NetLayer, Offer, Shape} from '../contract/description'
import type {Corruption} from '../contract/model'
import type {BatchOf, NetFunctions, Operations} from './operations'

/** A chain of layers, and the shape of what it is given, without the batch. */
export interface Net {
  readonly input: Shape
  readonly layers: readonly NetLayer[]
  /** How the first weights of its first layer are drawn: `glorot` where it does not say, as those of all others. */
  readonly firstLayer?: FirstWeights
}

/** Who learns in a step: weights, and the loss terms they descend. Most models have one; a GAN has two. */
export interface Player {
  readonly name: string
  /** Nets, or single layers of them (`encoder/0`), whose weights it changes. */
  readonly trains: readonly string[]
  /** The terms whose weighted sum it makes small. */
  readonly terms: readonly string[]
  /** Where its learning differs from the run's. */
  readonly learning?: {readonly rate?: number}
}

/** The formulas of a model. `N` names its nets, `E` its noise, `L` its terms. */
export interface Formulas<N extends string, E extends string, L extends string> {
  /** Examples as the encoder is given them → codes `[rows, code size]`. Of a Gaussian code, its mean. */
  encode?<T>(nets: NetFunctions<N, T>, x: T, operations: Operations<T>): T
  /** Mean and logarithm of the variance of a Gaussian code, `[rows, k]` each. */
  posterior?<T>(nets: NetFunctions<N, T>, x: T, operations: Operations<T>): readonly [T, T]
  /** Codes `[rows, code size]` → `[rows, numbers]`. */
  decode?<T>(nets: NetFunctions<N, T>, code: T, operations: Operations<T>): T
  /** The loss terms of a batch, unweighted. */
  losses<T>(nets: NetFunctions<N, T>, batch: BatchOf<T, E>, operations: Operations<T>): {readonly [K in L]: T}
  /** Figures beside the losses, measured on the test examples; each a mean over the batch. */
  figures?<T>(
    nets: NetFunctions<N, T>,
    batch: BatchOf<T, E>,
    operations: Operations<T>,
    terms: {readonly [K in L]: T},
  ): Readonly<Record<string, T>>
}

/** A stretch of training, whole: what the trainer and the views need while it lasts. */
export interface Phase<N extends string = string, E extends string = string, L extends string = string>
  extends Formulas<N, E, L> {
  readonly name: PhaseName
  /** Which of the phases of this name it is, from 1; 0 where there is but one. */
  readonly number: number
  /** Passes over the training examples; null for the run's whole budget. */
  readonly epochs: number | null
  readonly code: Code
  readonly terms: {readonly [K in L]: LossTerm}
  readonly players: readonly Player[]
}

export type PhaseName = 'train' | 'layer' | 'fine-tuning' | 'prior'

/** A model: nets and phases as data, formulas as functions over the vocabulary. */
export interface Model<N extends string = string, E extends string = string, L extends string = string> {
  /** The shape of one example: `[784]`, or `[3]`. */
  readonly example: Shape
  readonly nets: {readonly [K in N]: Net}
  /** Shapes of the standard normal noise that a step draws, by name, without the batch. */
  readonly noise: {readonly [K in E]: Shape}
  /** At least one. */
  readonly phases: readonly Phase<N, E, L>[]
  readonly corruption: Corruption | null
  readonly labels: boolean
  readonly centred: boolean
  readonly offers: readonly Offer[]
}

/** What a variant writes; what it leaves out has the usual meaning. */
export interface ModelDeclaration<N extends string, E extends string, L extends string>
  extends Formulas<N, E, L> {
  readonly code: Code
  readonly nets: {readonly [K in N]: Net}
  readonly noise?: {readonly [K in E]: Shape}
  readonly terms: {readonly [K in L]: LossTerm}
  readonly players?: readonly Player[]
  /** One after another; each says what differs from the rest of the declaration. */
  readonly phases?: readonly PhaseDeclaration<N, E, string>[]
  readonly corruption?: Corruption | null
  readonly labels?: boolean
  readonly centred?: boolean
  readonly offers?: readonly Offer[]
}

export interface PhaseDeclaration<N extends string, E extends string, L extends string>
  extends Partial<Formulas<N, E, L>> {
  readonly name: PhaseName
  readonly number?: number
  readonly epochs: number | null
  readonly code?: Code
  /** Where it makes another loss small: with losses of its own, and figures only where it names them. */
  readonly terms?: {readonly [K in L]: LossTerm}
  readonly players?: readonly Player[]
}

/** A declaration made whole, for examples of this shape. */
export function model<
  const N extends string,
  const E extends string = never,
  const L extends string = string,
>(example: Shape, declaration: ModelDeclaration<N, E, L>): Model {
  const {
    nets,
    noise,
    corruption = null,
    labels = false,
    centred = false,
    offers,
    phases,
    ...shared
  } = declaration
  const whole: PhaseDeclaration<N, E, L> = {name: 'train', epochs: null}
  return {
    example,
    nets,
    noise: noise ?? {},
    phases: (phases ?? [whole]).map((own) => {
      const {figures, ...formulas} = shared
      const inherited = own.terms || !figures ? formulas : shared
      const terms = Object.keys(own.terms ?? shared.terms)
      const everything: Player = {name: 'model', trains: Object.keys(nets), terms}
      return {number: 0, players: [everything], ...inherited, ...own}
    }),
    corruption,
    labels,
    centred,
    offers: offers ?? usualOffers(shared),
  }
}

function usualOffers({encode, decode, code}: Pick<Phase, 'encode' | 'decode' | 'code'>): Offer[] {
  const offers: Offer[] = []
  if (encode) offers.push('encode')
  if (decode) offers.push('decode')
  if (decode && code.kind !== 'vector') offers.push('sample')
  return offers
}

/** What a term counts after so many passes over the training examples, counted from the phase's beginning. */
export function termWeight({weight, anneal = 0}: LossTerm, passes: number): number {
  return anneal > 0 ? weight * Math.min(1, passes / anneal) : weight
}
