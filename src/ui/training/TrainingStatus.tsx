import {memo} from 'react'
import {useSay} from '../../messages/language'
import {words} from '../words'
import css from './training.module.css'

/** How the run stands, in one line. It changes ten times a second: there to be read, not to be read out. */
export const TrainingStatus = memo(function TrainingStatus({text}: {readonly text: string}) {
  const say = useSay()
  return (
    <p role="status" aria-live="off" aria-label={say(words.status)} className={css.status}>
      {text}
    </p>
  )
})
