import type {Language} from '../../contract/words'

/** A term in one language. */
export interface Entry {
  readonly term: string
  /** One sentence. */
  readonly definition: string
  /** Other ways in which prose writes it: plurals, abbreviations, terms that mean the same thing here. */
  readonly forms?: readonly string[]
}

export type Term = Readonly<Record<Language, Entry>>

/** All ways in which prose writes a term. */
export const formsOf = ({term, forms = []}: Entry): readonly string[] => [term, ...forms]
