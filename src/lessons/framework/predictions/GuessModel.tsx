import {useEffect, useMemo, useState} from 'react'
import {DigitImage} from '../../../charts/parts/DigitImage'
import {pixels} from '../../../contract/data'
import type {ActivationTrace} from '../../../contract/snapshot'
import type {Words} from '../../../contract/words'
import {actions, useLab} from '../../../lab/hooks'
import {Button} from '../../../ui/Button'
import type {GuessControlsProps, LessonRun, Prediction} from '../lesson'
import css from './Predictions.module.css'
import {scoreMatches} from './score'
import {shuffled} from './shuffle'
import {Waiting} from './Waiting'
import {guessVerdict, row, wasModel, words} from './words'

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
    onScore({share, says: guessVerdict(Math.round(share * rows.length), rows.length)})
  }
  if (!digits || !images) return <Waiting skip={skip} language={language} />
  return (
    <div className={css.guess}>
      <div className={css.row}>
        <span className={css.rowName}>{words.originals[language]}</span>
        <Images
          pixels={indices.map((index) => digits.images.subarray(index * pixels, (index + 1) * pixels))}
        />
      </div>
      {rows.map((run, at) => {
        const name = row(String.fromCharCode(65 + at))[language]
        return (
          <div key={run.id} className={css.row}>
            <span className={css.rowName}>{name}</span>
            <Images pixels={images[at] ?? []} />
            {score ? (
              <span className={css.answer} data-right={guesses[at] === run.id}>
                {guesses[at] === run.id ? `✓ ${words.right[language]}` : wasModel(run.label)[language]}
              </span>
            ) : (
              <select
                aria-label={`${name}: ${words.which[language]}`}
                value={guesses[at]}
                onChange={(event) => setGuesses(guesses.with(at, event.target.value))}
              >
                <option value="">{words.choose[language]}</option>
                {runs.map(({id, label}) => (
                  <option key={id} value={id}>
                    {label[language]}
                  </option>
                ))}
              </select>
            )}
          </div>
        )
      })}
      <div className={css.buttons}>
        {!score && (
          <Button look="strong" aria-disabled={!all} onClick={() => all && lock()}>
            {words.lock[language]}
          </Button>
        )}
        {skip}
      </div>
    </div>
  )
}

function Images({pixels}: {readonly pixels: readonly (Float32Array | Uint8Array)[]}) {
  return (
    <span className={css.images}>
      {pixels.map((image, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places in a row are what they are
        <DigitImage key={i} pixels={image} />
      ))}
    </span>
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
