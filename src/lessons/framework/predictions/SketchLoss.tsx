import {useEffect, useMemo, useState} from 'react'
import type {Words} from '../../../contract/words'
import {useLab, useRun} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import type {GuessControlsProps, Prediction} from '../lesson'
import {trainAgain} from '../train-again'
import {GuessButtons} from './GuessButtons'
import css from './Predictions.module.css'
import {SketchTile} from './SketchTile'
import {factorOff, scoreCurve} from './score'
import {curveMeans, sketchVerdict, words} from './words'

/**
 * Where the handles stand, as shares of the budget: close where the curve bends. What an untrained net does is
 * no question of judgement, so the first stands a little way in.
 */
const shares = [0.1, 0.2, 0.35, 0.55, 0.75, 1]
const first = 0.06

/** The handles as they stand before anything is drawn. */
const level: readonly number[] = shares.map(() => first)

/** Sketch a run's test error before it is trained; then it trains from first weights, and answers. */
export const sketchLoss = <Id extends string>(run: Id, say: Words): Prediction<Id> => ({
  say,
  runs: [run],
  controls: (props) => <SketchLoss {...props} />,
})

const truthOf = (run: Run) => run.history
const statusOf = (run: Run) => run.status

function SketchLoss({runs, language, score, onScore, skip}: GuessControlsProps) {
  const [run] = runs
  const id = run?.runId ?? ''
  const history = useRun(id, truthOf)
  const status = useRun(id, statusOf)
  const ready = useLab((state) => state.data.trainImages > 0)
  const meanImage = useLab((state) => state.baselines?.meanImageMse ?? null)
  const [values, setValues] = useState(level)
  const [state, setState] = useState<'open' | 'starting' | 'training'>('open')
  const locked = state !== 'open'
  const total = status?.totalSteps ?? 0
  const guess = useMemo(() => ({steps: shares.map((share) => share * total), values}), [total, values])

  const lock = async () => {
    setState('starting')
    await trainAgain(run ? [run] : [])
    setState('training')
  }
  const able = ready && total > 0
  const answered = state === 'training' && status?.state === 'finished' && status.step === total && total > 0
  useEffect(() => {
    if (!answered || score || !history) return
    const truth = {steps: history.testStep, values: history.testMse}
    const [end = 0, reached = 0] = [values.at(-1), history.testMse.at(-1)]
    onScore({
      share: scoreCurve(guess, truth),
      says: sketchVerdict(factorOff(guess, truth), end, reached),
      means: curveMeans(scoreCurve({...guess, values: level}, truth)),
    })
  }, [answered, score, history, guess, values, onScore])

  const truth = state === 'training' && history ? {steps: history.testStep, values: history.testMse} : null
  return (
    <div className={css.guess}>
      <SketchTile
        {...{language, guess, truth, total, meanImage}}
        // The budget that it will have: a shipped model may have had another.
        epochs={Number(run?.spec.parameters.epochs)}
        answered={score !== null}
        onValues={!locked ? setValues : null}
      />
      {!score && (
        <p data-hint className={css.help}>
          {words[locked ? 'training' : 'sketchHelp'][language]}
        </p>
      )}
      <GuessButtons
        {...{language, skip, able}}
        onLock={locked ? null : () => void lock()}
        label={words.lockAndTrain}
      />
    </div>
  )
}
