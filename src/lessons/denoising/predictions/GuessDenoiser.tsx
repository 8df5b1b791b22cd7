import {useMemo, useState} from 'react'
import {pixels} from '../../../contract/data'
import type {Words} from '../../../contract/words'
import {useLab} from '../../../lab/hooks'
import type {GuessControlsProps, LessonRun, Prediction} from '../../framework/lesson'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import {ImageRow, MatchRow} from '../../framework/predictions/MatchRow'
import css from '../../framework/predictions/Predictions.module.css'
import {scoreMatches} from '../../framework/predictions/score'
import {shuffled} from '../../framework/predictions/shuffle'
import {Waiting} from '../../framework/predictions/Waiting'
import {matchMeans} from '../../framework/predictions/words'
import {cleanDigits, noisyDigits} from '../maths/noisy'
import {trainedOn} from '../scene-props'
import {useBack} from '../state/use-back'
import {guess, rightOf, words} from '../words'

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
    onScore({
      share,
      says: rightOf(Math.round(share * runs.length), runs.length),
      means: matchMeans(runs.length),
    })
  }
  return (
    <div className={css.guess}>
      <ImageRow name={words.noisy[language]} images={imagesOf(input)} />
      {runs.map((run, at) => (
        <MatchRow
          key={run.id}
          {...{at, run, choices, language}}
          images={imagesOf(answers[at]?.back ?? new Float32Array(input.length))}
          guess={guesses[at] ?? ''}
          onGuess={(id) => setGuesses(guesses.with(at, id))}
          settled={score !== null}
          which={guess.which}
        />
      ))}
      <GuessButtons {...{language, skip}} able={ready} onLock={score ? null : lock} />
    </div>
  )
}

const imagesOf = (images: Float32Array) =>
  Array.from({length: images.length / pixels}, (_, i) => images.subarray(i * pixels, (i + 1) * pixels))
