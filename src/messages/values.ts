import type {PhaseStatus, Status} from '../contract/status'

/** The figures that the training status tells. */
export interface StatusFigures extends Pick<Status, 'epoch' | 'step' | 'imagesPerSecond' | 'backend'> {
  /** The phase under way, by its name, where there are several. */
  readonly phase: {readonly name: string; readonly epoch: number} | null
  /** Losses as they are set, with their unit behind the second where they are not of pixels. */
  readonly train: string
  readonly test: string
}

/** Names of phases; of layers there are several. */
export type PhaseWords = Readonly<Record<Exclude<PhaseStatus['name'], 'layer'>, string>> & {
  readonly layer: (which: number) => string
}

/** A phase's name: `Layer 2`, `Fine-tuning`. */
export function phaseName(words: PhaseWords, {name, number}: Pick<PhaseStatus, 'name' | 'number'>): string {
  return name === 'layer' ? words.layer(number) : words[name]
}
