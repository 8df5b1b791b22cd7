import {useEffect, useMemo, useState} from 'react'
import type {ActivationTrace} from '../../../contract/trace'
import type {Words} from '../../../contract/words'
import {imageOf} from '../../../figures/selection'
import {actions, useLab} from '../../../lab/hooks'
import type {GuessControlsProps, LessonRun, Prediction} from '../lesson'
import {GuessButtons} from './GuessButtons'
import {ImageRow, MatchRow} from './MatchRow'
import css from './Predictions.module.css'
import {scoreMatches} from './score'
import {shuffled} from './shuffle'
import {Waiting} from './Waiting'
import {guessVerdict, matchMeans, words} from './words'

/** Say which row of reconstructions comes from which run. `indices` names the test digits. */
export const guessModel = <const Id extends string>(
  runs: readonly Id[],
  indices: readonly number[],
  say: Words,
): Prediction<Id> => ({
  say,
  runs,
  controls: (props) => <GuessModel {...props} indices={indices} />,
})

function GuessModel({
  runs,
  language,
  score,
  onScore,
  skip,
  indices,
}: GuessControlsProps & {readonly indices: readonly number[]}) {
  const digits = useLab((state) => state.digits)
  const rows = useMemo(() => shuffled(runs, indices.length), [runs, indices])
  const images = useReconstructions(rows, indices)
  const [guesses, setGuesses] = useState<readonly string[]>(rows.map(() => ''))
  const all = guesses.every((guess) => guess !== '')
  const lock = () => {
    const share = scoreMatches(
      guesses,
      rows.map((run) => run.id),
    )
    onScore({
      share,
      says: guessVerdict(Math.round(share * rows.length), rows.length),
      means: matchMeans(rows.length),
    })
  }
  if (!digits || !images) return <Waiting skip={skip} language={language} />
  return (
    <div className={css.guess}>
      <ImageRow
        name={words.originals[language]}
        images={indices.map((index) => imageOf(digits.images, index))}
      />
      {rows.map((run, at) => (
        <MatchRow
          key={run.id}
          {...{at, run, language}}
          choices={runs}
          images={images[at] ?? []}
          guess={guesses[at] ?? ''}
          onGuess={(id) => setGuesses(guesses.with(at, id))}
          settled={score !== null}
        />
      ))}
      <GuessButtons {...{language, skip}} able={all} onLock={score ? null : lock} />
    </div>
  )
}

/** What each run makes of the digits, a row a run; null until all have answered. */
function useReconstructions(rows: readonly LessonRun[], indices: readonly number[]) {
  const [images, setImages] = useState<readonly (readonly Float32Array[])[] | null>(null)
  const built = useLab((state) => rows.every(({runId}) => state.runs[runId]?.summary))
  useEffect(() => {
    if (!built) return
    let current = true
    const rowOf = async ({runId}: LessonRun): Promise<readonly (ActivationTrace | null)[]> =>
      Promise.all(
        indices.map((index) => actions.reconstruct(runId, {kind: 'test', index}, `guess ${runId} ${index}`)),
      )
    void Promise.all(rows.map(rowOf)).then((traces) => {
      if (current) setImages(traces.map((row) => row.flatMap((trace) => trace?.reconstruction ?? [])))
    })
    return () => {
      current = false
    }
  }, [built, rows, indices])
  return images
}
