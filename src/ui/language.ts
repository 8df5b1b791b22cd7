import {createContext, useContext} from 'react'
import type {Language, Words} from '../contract/words'

/** The language of everything below; `app` provides it. */
export const LanguageContext = createContext<Language>('en')

export const useLanguage = (): Language => useContext(LanguageContext)

/** Says a text in the language of the page. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}
