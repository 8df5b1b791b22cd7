import type {ReactNode} from 'react'
import type {Language} from '../../../contract/words'
import css from './Predictions.module.css'
import {words} from './words'

/** Before the models are there, one can only wait, or skip. */
export function Waiting({language, skip}: {readonly language: Language; readonly skip: ReactNode}) {
  return (
    <div className={css.guess}>
      <p data-waiting className={css.help}>
        {words.waiting[language]}
      </p>
      {skip}
    </div>
  )
}
