import {useId, useState} from 'react'
import type {Words} from '../../../contract/words'
import {Slider} from '../../../ui/Slider'
import type {GuessControlsProps, LessonRun, Prediction} from '../lesson'
import {Computing} from './Computing'
import {GuessButtons} from './GuessButtons'
import css from './Predictions.module.css'
import {blindScore, scoreAmount} from './score'
import {amountMeans} from './words'

/** The values of a slider, and how an amount is written. */
export interface Scale {
  readonly least: number
  readonly most: number
  readonly step: number
  readonly start: number
  /** From so far off on, nothing is scored. */
  readonly off: number
  readonly text: (value: number) => Words
}

interface Amount<Id extends string> {
  readonly say: Words
  readonly runs: readonly Id[]
  /** What the slider sets. */
  readonly label: Words
  readonly scale: Scale
  /** A hook, of what is asked once the guess stands: the true amount as the runs give it now; null until it is known. */
  readonly useTruth: (runs: readonly LessonRun[]) => number | null
  readonly verdict: (guess: number, truth: number) => Words
}

/** Say how much it will be, with a slider; the figures say how much it is. */
export const guessAmount = <const Id extends string>({say, runs, ...amount}: Amount<Id>): Prediction<Id> => ({
  say,
  runs,
  controls: (props) => <GuessAmount {...props} {...amount} />,
})

type GuessAmountProps = GuessControlsProps & Omit<Amount<string>, 'say' | 'runs'>

function GuessAmount(props: GuessAmountProps) {
  const {runs, language, score, onScore, skip, label, scale, useTruth, verdict} = props
  const id = useId()
  const [value, setValue] = useState(scale.start)
  const [locked, setLocked] = useState(false)
  const onTruth = (truth: number) => {
    const scored = (guess: number) => scoreAmount(guess, truth, scale.off)
    const means = amountMeans(scale.text(scale.off), blindScore(valuesOf(scale), scored))
    onScore({share: scored(value), says: verdict(value, truth), means})
  }
  if (score) return null
  const text = scale.text(value)[language]
  return (
    <div className={css.guess}>
      <div data-hint className={css.amount}>
        <label htmlFor={id}>{label[language]}</label>
        <Slider
          id={id}
          value={value}
          min={scale.least}
          max={scale.most}
          step={scale.step}
          disabled={locked}
          aria-valuetext={text}
          onChange={setValue}
        />
        <output htmlFor={id}>{text}</output>
      </div>
      {locked && <Computing {...{runs, language}} use={useTruth} onFound={onTruth} />}
      <GuessButtons {...{language, skip}} able onLock={locked ? null : () => setLocked(true)} />
    </div>
  )
}

/** All that the slider can say. */
const valuesOf = ({least, most, step}: Scale) =>
  Array.from({length: Math.round((most - least) / step) + 1}, (_, i) => least + i * step)
