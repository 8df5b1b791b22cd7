import type {Language, Translated} from '../contract/words'
import {en, type Messages} from './en'
import {ko} from './ko'

export type {Messages}

const all: Translated<Messages> = {en, ko}

/** The words of the interface in a language. */
export function messagesFor(language: Language): Messages {
  return all[language]
}
