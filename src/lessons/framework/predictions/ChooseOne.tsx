import {useId, useState} from 'react'
import type {Words} from '../../../contract/words'
import type {GuessControlsProps, LessonRun, Prediction} from '../lesson'
import {Computing} from './Computing'
import {GuessButtons} from './GuessButtons'
import css from './Predictions.module.css'
import {choiceMeans, rightChoice, words, wrongChoice} from './words'

export interface Option<Name extends string> {
  readonly id: Name
  readonly label: Words
}

/** Which option is right, and the sentence that says so with its figures. */
export interface Answer<Name extends string> {
  readonly right: Name
  readonly says: Words
}

interface Choice<Id extends string, Name extends string> {
  readonly say: Words
  readonly runs: readonly Id[]
  readonly options: readonly Option<Name>[]
  /** A hook, of what is asked once the choice stands: the answer as the runs give it now; null until it is known. */
  readonly useAnswer: (runs: readonly LessonRun[]) => Answer<Name> | null
}

/** Choose one of several answers; the figures say which is right. */
export const chooseOne = <const Id extends string, const Name extends string>({
  say,
  runs,
  options,
  useAnswer,
}: Choice<Id, Name>): Prediction<Id> => ({
  say,
  runs,
  controls: (props) => <ChooseOne {...props} {...{options, useAnswer}} />,
})

type ChooseOneProps<Name extends string> = GuessControlsProps &
  Pick<Choice<string, Name>, 'options' | 'useAnswer'>

function ChooseOne<Name extends string>(props: ChooseOneProps<Name>) {
  const {runs, language, score, onScore, skip, options, useAnswer} = props
  const name = useId()
  const [choice, setChoice] = useState<Option<Name> | null>(null)
  const [locked, setLocked] = useState(false)
  const onAnswer = ({right, says: found}: Answer<Name>) => {
    const answer = options.find(({id}) => id === right)
    if (!choice || !answer) return
    const verdict = answer === choice ? rightChoice(answer.label) : wrongChoice(answer.label)
    const says = {en: `${verdict.en} ${found.en}`, ko: `${verdict.ko} ${found.ko}`}
    onScore({share: answer === choice ? 1 : 0, says, means: choiceMeans(options.length)})
  }
  if (score) return null
  return (
    <div className={css.guess}>
      <fieldset className={css.options} disabled={locked}>
        <legend>{words.answers[language]}</legend>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={choice?.id === option.id}
              onChange={() => setChoice(option)}
            />
            {option.label[language]}
          </label>
        ))}
      </fieldset>
      {locked && <Computing {...{runs, language}} use={useAnswer} onFound={onAnswer} />}
      <GuessButtons
        {...{language, skip}}
        able={choice !== null}
        onLock={locked ? null : () => setLocked(true)}
      />
    </div>
  )
}
