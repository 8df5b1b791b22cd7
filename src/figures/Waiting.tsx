import {useWords} from '../messages/language'
import css from './figures.module.css'

/** Holds a figure's place until there is something to show. */
export function Waiting() {
  return (
    <p data-waiting className={css.waiting}>
      {useWords().figures.waiting}
    </p>
  )
}
