import {useEffect, useId, useState} from 'react'
import {errorFigure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import {useLab, useRun} from '../../../lab/hooks'
import {Button} from '../../../ui/Button'
import type {GateProps, Prediction} from '../../framework/lesson'
import css from '../../framework/predictions/Predictions.module.css'
import {trainAgain} from '../../framework/train-again'
import {sizeOf} from '../state/code-size'
import view from '../View.module.css'
import {guess, winnerVerdict} from '../words'
import {type Winner, winnerOf} from './score'

/** Say whose error will be lower, PCA's or a run's; then the run trains from first weights, and answers. */
export const whoWins = <Id extends string>(run: Id, say: Words): Prediction<Id> => ({
  say,
  runs: [run],
  gate: (props) => <WhoWins {...props} />,
})

const choices: readonly Winner[] = ['pca', 'net', 'even']

function WhoWins({runs, language, score, onScore}: GateProps) {
  const name = useId()
  const id = runs[0]?.runId ?? ''
  const status = useRun(id, ({status}) => status)
  const reached = useRun(id, ({history}) => history.testMse.at(-1))
  const k = useRun(id, ({spec}) => sizeOf(spec)) ?? 0
  const exact = useLab(({baselines}) => baselines?.pcaMse[k])
  const [choice, setChoice] = useState<Winner | null>(null)
  const [locked, setLocked] = useState(false)
  const ready = status !== undefined && status !== null && exact !== undefined
  const answered = locked && status?.state === 'finished' && reached !== undefined
  useEffect(() => {
    if (!answered || score || exact === undefined) return
    const winner = winnerOf(exact, reached)
    const says = winnerVerdict(choice === winner, winner === 'pca', errorFigure(exact), errorFigure(reached))
    onScore({share: choice === winner ? 1 : 0, says})
  }, [answered, score, exact, reached, choice, onScore])

  const able = ready && choice !== null
  const lock = () => {
    setLocked(true)
    void trainAgain(runs)
  }
  return (
    <div className={css.gate}>
      <fieldset className={view.choices} disabled={locked}>
        <legend>{guess.lock[language]}</legend>
        {choices.map((option) => (
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
      {locked ? (
        !score && <p className={css.help}>{guess.answering[language]}</p>
      ) : (
        <Button look="strong" aria-disabled={!able} onClick={() => able && lock()}>
          {guess.lock[language]}
        </Button>
      )}
    </div>
  )
}
