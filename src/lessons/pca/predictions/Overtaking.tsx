import {useEffect, useId, useState} from 'react'
import {errorFigure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import {useLab, useRun} from '../../../lab/hooks'
import type {GuessControlsProps, Prediction} from '../../framework/lesson'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import css from '../../framework/predictions/Predictions.module.css'
import {blindScore} from '../../framework/predictions/score'
import {trainAgain} from '../../framework/train-again'
import {sizeOf} from '../state/code-size'
import {guess, overtakingMeans, overtakingVerdict} from '../words'
import {crossing, type Overtaking, overtakingOf, overtakings, scoreOvertaking} from './score'

/** Say when a run's error will fall below PCA's; then it trains from first weights, and answers. */
export const overtaking = <Id extends string>(run: Id, say: Words): Prediction<Id> => ({
  say,
  runs: [run],
  controls: (props) => <OvertakingControls {...props} />,
})

function OvertakingControls({runs, language, score, onScore, skip}: GuessControlsProps) {
  const name = useId()
  const id = runs[0]?.runId ?? ''
  const status = useRun(id, ({status}) => status)
  const history = useRun(id, ({history}) => history)
  const k = useRun(id, ({spec}) => sizeOf(spec)) ?? 0
  const exact = useLab(({baselines}) => baselines?.pcaMse[k])
  const [choice, setChoice] = useState<Overtaking | null>(null)
  const [locked, setLocked] = useState(false)
  const answered = locked && status?.state === 'finished' && (history?.testMse.length ?? 0) > 0
  useEffect(() => {
    if (!answered || score || choice === null || exact === undefined || !status || !history) return
    const perEpoch = status.totalSteps / status.epochs
    const epoch = crossing({steps: history.testStep, values: history.testMse}, exact, perEpoch)
    const share = scoreOvertaking(choice, overtakingOf(epoch))
    const reached = history.testMse.at(-1) ?? Number.NaN
    onScore({
      share,
      says: overtakingVerdict(share === 1, epoch, errorFigure(exact), errorFigure(reached)),
      means: overtakingMeans(blindScore(overtakings, (one) => scoreOvertaking(one, overtakingOf(epoch)))),
    })
  }, [answered, score, choice, exact, status, history, onScore])

  const able = choice !== null && exact !== undefined && Boolean(status)
  const lock = () => {
    setLocked(true)
    void trainAgain(runs)
  }
  return (
    <div className={css.guess}>
      <fieldset className={css.options} disabled={locked}>
        <legend>{guess.when[language]}</legend>
        {overtakings.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={choice === option}
              onChange={() => setChoice(option)}
            />
            {guess[option][language]}
          </label>
        ))}
      </fieldset>
      {locked && !score && <p className={css.help}>{guess.answering[language]}</p>}
      <GuessButtons {...{language, skip, able}} onLock={locked ? null : lock} label={guess.lock} />
    </div>
  )
}
