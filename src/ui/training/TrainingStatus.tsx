import {memo} from 'react'
import {useSay} from '../../messages/language'
import {words} from '../words'
import css from './training.module.css'

interface TrainingStatusProps {
  readonly text: string
  /** What its figures are; said to a pointer that rests on it. */
  readonly help?: string | undefined
  /** Whose it is, where there are several runs. */
  readonly of?: string
}

/** How the run stands, in one line. It changes ten times a second: there to be read, not to be read out. */
export const TrainingStatus = memo(function TrainingStatus({text, help, of = ''}: TrainingStatusProps) {
  const say = useSay()
  return (
    <p
      role="status"
      aria-live="off"
      aria-label={`${say(words.status)} ${of}`.trimEnd()}
      className={css.status}
      title={help}
    >
      {text}
    </p>
  )
})
