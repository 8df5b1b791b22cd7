import {useWords} from '../messages/language'
import css from './figures.module.css'

interface WaitingProps {
  /** A class that gives it about the height of what comes, where figures below or above it would jump. */
  readonly room?: string | undefined
}

/** Holds a figure's place until there is something to show. */
export function Waiting({room = ''}: WaitingProps) {
  return (
    <p data-waiting className={`${css.waiting} ${room}`}>
      {useWords().figures.waiting}
    </p>
  )
}
