import {useLesson} from '../context'
import css from './figures.module.css'
import {words} from './words'

/** Holds a figure's place until there is something to show. */
export function Waiting() {
  const {language} = useLesson()
  return <p className={css.waiting}>{words.waiting[language]}</p>
}
