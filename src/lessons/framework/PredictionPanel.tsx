import {Button} from '../../ui/Button'
import {useLesson} from './context'
import type {Prediction} from './lesson'
import css from './Scene.module.css'
import type {SceneState} from './use-scene-state'
import {words} from './words'

interface PredictionPanelProps {
  readonly prediction: Prediction
  readonly state: SceneState
}

/** A question before the answer: guess, or skip. The answer scores the guess. */
export function PredictionPanel({prediction, state}: PredictionPanelProps) {
  const {language, runs} = useLesson()
  const named = prediction.runs.flatMap((id) => runs[id] ?? [])
  const {score} = state
  const open = state.prediction === 'open'
  const skip = open && (
    <Button look="quiet" onClick={() => state.settle(null)}>
      {words.skip[language]}
    </Button>
  )
  if (!open && !score) {
    return (
      <p className={css.skipped}>
        <Button look="quiet" onClick={state.reopen}>
          {words.again[language]}
        </Button>
      </p>
    )
  }
  return (
    <section
      className={css.prediction}
      data-settled={!open}
      aria-label={words[open ? 'predict' : 'settled'][language]}
    >
      <p className={css.label}>{words[open ? 'predict' : 'settled'][language]}</p>
      <p className={css.question}>{prediction.say[language]}</p>
      {prediction.controls({runs: named, language, score, onScore: state.settle, skip})}
      <p className={css.verdict} role="status" aria-label={words.settled[language]}>
        {score && <Meter share={score.share} />}
        {score?.says[language]}
      </p>
      {score && <p className={css.means}>{score.means[language]}</p>}
      {!open && (
        <div className={css.buttons}>
          <Button look="quiet" onClick={state.reopen}>
            {words.again[language]}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The score as a figure. */
function Meter({share}: {readonly share: number}) {
  return <strong className={css.share}>{Math.round(100 * share)} %</strong>
}
