import type {Language} from '../contract/words'
import {en, type Messages} from './en'
import {ko} from './ko'

export type {Messages}

const all: Readonly<Record<Language, Messages>> = {en, ko}

/** The words of the interface in a language. */
export function messagesFor(language: Language): Messages {
  return all[language]
}
