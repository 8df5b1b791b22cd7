import {memo} from 'react'
import type {Status} from '../../contract/status'
import {useLanguage, useSay, useWords} from '../../messages/language'
import {phaseName} from '../../messages/values'
import {duration} from '../numbers'
import {words} from '../words'
import css from './training.module.css'

interface TrainingProgressProps {
  readonly status: Status
  /** Whose it is, where there are several runs. */
  readonly of?: string
}

/** How much of the epoch budget is spent, and how long the rest will take. */
export const TrainingProgress = memo(function TrainingProgress({status, of = ''}: TrainingProgressProps) {
  const say = useSay()
  const language = useLanguage()
  const {phases} = useWords().engine
  const share = status.totalSteps > 0 ? Math.min(1, status.step / status.totalSteps) : 0
  const percent = Math.floor(100 * share)
  const left =
    status.state === 'training' && status.secondsLeft !== null
      ? `${duration(status.secondsLeft, language)} ${say(words.left)}`
      : say(words.states[status.state])
  const told = [
    `${percent} %`,
    ...(status.phase.count > 1 ? [phaseName(phases, status.phase)] : []),
    left,
  ].join(', ')
  return (
    <div className={css.progress}>
      <div
        role="progressbar"
        aria-label={`${say(words.progress)} ${of}`.trimEnd()}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={told}
        className={css.bar}
      >
        <div style={{scale: `${share} 1`}} />
      </div>
      <span className={css.left}>
        {percent} %<span data-rest> · {left}</span>
      </span>
    </div>
  )
})
