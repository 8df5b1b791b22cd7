import {createContext, useContext} from 'react'
import type {Language} from '../../contract/words'
import type {LessonRun} from './lesson'

/** What everything within a lesson may ask for. */
export interface LessonHere {
  readonly slug: string
  readonly scene: string
  readonly runs: Readonly<Record<string, LessonRun>>
  readonly language: Language
  readonly presenting: boolean
  /** On paper: nothing can be opened. */
  readonly printed?: boolean
}

export const LessonContext = createContext<LessonHere | null>(null)

/** Where we are. @throws Error outside a lesson. */
export function useLesson(): LessonHere {
  const here = useContext(LessonContext)
  if (!here) throw new Error('useLesson is for what stands in a lesson')
  return here
}
