import {useEffect, useMemo, useState} from 'react'
import type {Words} from '../../../contract/words'
import {useLab, useRun} from '../../../lab/hooks'
import type {GuessControlsProps, Prediction} from '../../framework/lesson'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import css from '../../framework/predictions/Predictions.module.css'
import {trainAgain} from '../../framework/train-again'
import {useImageBasis} from '../figures/AngleFigure'
import {useAngles} from '../state/angles'
import {angleMeans, angleVerdict, guess} from '../words'
import {AngleTile, type SketchPoint} from './AngleTile'
import {degreesOff, scoreAngle} from './score'

/** Sketch how a linear autoencoder's angle to PCA will go; then it trains from first weights, and answers. */
export const sketchAngle = <Id extends string>(run: Id, say: Words): Prediction<Id> => ({
  say,
  runs: [run],
  controls: (props) => <SketchAngle {...props} />,
})

const handles: readonly SketchPoint[] = [0, 0.5, 1, 2, 3, 4, 5].map((epoch) => ({epoch, degrees: 60}))

function SketchAngle({runs, language, score, onScore, skip}: GuessControlsProps) {
  const id = runs[0]?.runId ?? ''
  const basis = useImageBasis()
  const angles = useAngles(id, basis)
  const status = useRun(id, ({status}) => status)
  const ready =
    useLab((state) => state.data.state === 'ready') && basis.vectors !== null && status !== undefined
  const [sketch, setSketch] = useState(handles)
  const [locked, setLocked] = useState(false)
  const epochs = status?.epochs ?? 5
  const perEpoch = (status?.totalSteps ?? 1) / epochs
  const truth = useMemo(
    () =>
      locked ? (angles?.points ?? []).map(({step, degrees}) => ({epoch: step / perEpoch, degrees})) : [],
    [locked, angles, perEpoch],
  )
  const last = truth.at(-1)
  const answered = locked && status?.state === 'finished' && angles?.points.at(-1)?.step === status.totalSteps
  useEffect(() => {
    if (!answered || score || !last) return
    const off = degreesOff(curveOf(sketch), curveOf(truth))
    onScore({
      share: scoreAngle(off),
      says: angleVerdict(off, sketch.at(-1)?.degrees ?? 0, last.degrees),
      means: angleMeans(scoreAngle(degreesOff(curveOf(handles), curveOf(truth)))),
    })
  }, [answered, score, last, sketch, truth, onScore])

  const lock = () => {
    setLocked(true)
    void trainAgain(runs)
  }
  return (
    <div className={css.guess}>
      <AngleTile
        {...{language, sketch, truth, epochs}}
        onDegrees={
          locked
            ? null
            : (at, degrees) =>
                setSketch((old) => old.map((point, i) => (i === at ? {...point, degrees} : point)))
        }
      />
      {!score && (
        <p data-hint={!locked || undefined} className={css.help}>
          {guess[locked ? 'answering' : 'help'][language]}
        </p>
      )}
      <GuessButtons {...{language, skip}} able={ready} onLock={locked ? null : lock} label={guess.lock} />
    </div>
  )
}

const curveOf = (points: readonly SketchPoint[]) => ({
  steps: points.map(({epoch}) => epoch),
  values: points.map(({degrees}) => degrees),
})
