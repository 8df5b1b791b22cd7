import {useMemo, useState} from 'react'
import {DigitImage} from '../../../charts/parts/DigitImage'
import {pixels} from '../../../contract/data'
import type {Language, Words} from '../../../contract/words'
import {useLab} from '../../../lab/hooks'
import {Button} from '../../../ui/Button'
import type {GuessControlsProps, LessonRun, Prediction} from '../../framework/lesson'
import css from '../../framework/predictions/Predictions.module.css'
import {scoreMatches} from '../../framework/predictions/score'
import {shuffled} from '../../framework/predictions/shuffle'
import {Waiting} from '../../framework/predictions/Waiting'
import {cleanDigits, noisyDigits} from '../maths/noisy'
import {trainedOn} from '../scene-props'
import {useBack} from '../state/use-back'
import {guess, rightOf, row, was, words} from '../words'

/** Say which row of answers to noisy digits comes from which of two runs. */
export const guessDenoiser = <const Id extends string>(
  runs: readonly [Id, Id],
  indices: readonly number[],
  say: Words,
): Prediction<Id> => ({
  say,
  runs,
  controls: (props) => <GuessDenoiser {...props} indices={indices} />,
})

type Props = GuessControlsProps & {readonly indices: readonly number[]}

const noiseSeed = 3

function GuessDenoiser(props: Props) {
  const {runs, indices} = props
  const digits = useLab((state) => state.digits)
  const input = useMemo(
    () => digits && noisyDigits(cleanDigits(digits.images, indices), indices, trainedOn, noiseSeed),
    [digits, indices],
  )
  const [first, second] = useMemo(() => shuffled(runs, indices.length), [runs, indices])
  if (!input || !first || !second) return <Waiting skip={props.skip} language={props.language} />
  return <Rows {...props} input={input} runs={[first, second]} choices={runs} />
}

interface RowsProps extends Props {
  readonly input: Float32Array
  readonly runs: readonly [LessonRun, LessonRun]
  /** The same in the order in which they are offered. */
  readonly choices: readonly LessonRun[]
}

function Rows({runs, choices, input, language, score, onScore, skip}: RowsProps) {
  const answers = [useBack(runs[0], input, 'guess'), useBack(runs[1], input, 'guess')]
  const [guesses, setGuesses] = useState<readonly string[]>(['', ''])
  const ready = answers.every((answer) => answer !== null) && guesses.every((one) => one !== '')
  const lock = () => {
    const share = scoreMatches(
      guesses,
      runs.map(({id}) => id),
    )
    onScore({share, says: rightOf(Math.round(share * runs.length), runs.length)})
  }
  return (
    <div className={css.guess}>
      <div className={css.row}>
        <span className={css.rowName}>{words.noisy[language]}</span>
        <Images images={input} />
      </div>
      {runs.map((run, at) => (
        <div key={run.id} className={css.row}>
          <span className={css.rowName}>{letter(at)[language]}</span>
          <Images images={answers[at]?.back ?? new Float32Array(input.length)} />
          {score ? (
            <span className={css.answer} data-right={guesses[at] === run.id}>
              {guesses[at] === run.id ? `✓ ${guess.right[language]}` : was(run.label)[language]}
            </span>
          ) : (
            <Choice
              {...{choices, language}}
              name={`${letter(at)[language]}: ${guess.which[language]}`}
              value={guesses[at] ?? ''}
              onChange={(id) => setGuesses(guesses.with(at, id))}
            />
          )}
        </div>
      ))}
      <div className={css.buttons}>
        {!score && (
          <Button look="strong" aria-disabled={!ready} onClick={() => ready && lock()}>
            {guess.lock[language]}
          </Button>
        )}
        {skip}
      </div>
    </div>
  )
}

const letter = (at: number) => row(String.fromCharCode(65 + at))

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly choices: readonly LessonRun[]
  readonly language: Language
  readonly onChange: (id: string) => void
}

function Choice({name, value, choices, language, onChange}: ChoiceProps) {
  return (
    <select aria-label={name} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{guess.choose[language]}</option>
      {choices.map(({id, label}) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </select>
  )
}

function Images({images}: {readonly images: Float32Array}) {
  const count = images.length / pixels
  return (
    <span className={css.images}>
      {Array.from({length: count}, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places in a row are what they are
        <DigitImage key={i} pixels={images.subarray(i * pixels, (i + 1) * pixels)} />
      ))}
    </span>
  )
}
