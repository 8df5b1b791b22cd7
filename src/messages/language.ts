/** Which language the page speaks: `app` provides it, whatever shows words asks here. */
import {createContext, useContext} from 'react'
import type {Language, Words} from '../contract/words'
import {type Messages, messagesFor} from './index'

export const LanguageContext = createContext<Language>('en')

export const useLanguage = (): Language => useContext(LanguageContext)

/** Says a text in the language of the page. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}

/** The words of the interface, in the language of the page. */
export const useWords = (): Messages => messagesFor(useLanguage())
