import {useEffect, useRef} from 'react'
import type {Language} from '../../../contract/words'
import type {LessonRun} from '../lesson'
import css from './Predictions.module.css'
import {words} from './words'

interface ComputingProps<Found> {
  readonly runs: readonly LessonRun[]
  readonly language: Language
  /** A hook that answers what it finds; null until then. */
  readonly use: (runs: readonly LessonRun[]) => Found | null
  readonly onFound: (found: Found) => void
}

/** Stands there from the locking of a guess until its answer is known: nothing is computed before. */
export function Computing<Found>({runs, language, use: useFound, onFound}: ComputingProps<Found>) {
  const found = useFound(runs)
  const latest = useRef(onFound)
  useEffect(() => {
    latest.current = onFound
  })
  useEffect(() => {
    if (found !== null) latest.current(found)
  }, [found])
  return <p className={css.help}>{words.measuring[language]}</p>
}
