import {memo} from 'react'
import type {Status} from '../../contract/status'
import type {Language} from '../../contract/words'
import {useLanguage, useSay} from '../language'
import {grouped, lossText} from '../numbers'
import {words} from '../words'
import css from './training.module.css'

/** `Epoch 2 · step 938 · train 0.0451 · test 0.0449 · 9,812 images/s · wasm` */
export function statusText(status: Status, language: Language): string {
  const say = (text: {readonly en: string; readonly ko: string}) => text[language]
  return [
    `${say(words.epoch)} ${status.epoch}`,
    `${say(words.stepWord)} ${grouped(status.step, language)}`,
    `${say(words.trainLoss)} ${lossText(status.trainLoss)}`,
    `${say(words.testLoss)} ${lossText(status.testLoss)}`,
    `${grouped(status.imagesPerSecond, language)} ${say(words.imagesPerSecond)}`,
    status.backend,
  ].join(' · ')
}

/** How the run stands, in one line. It changes ten times a second, so it is there to be read, not read out. */
export const TrainingStatus = memo(function TrainingStatus({status}: {readonly status: Status}) {
  const say = useSay()
  const language = useLanguage()
  return (
    <p role="status" aria-live="off" aria-label={say(words.status)} className={css.status}>
      {statusText(status, language)}
    </p>
  )
})
