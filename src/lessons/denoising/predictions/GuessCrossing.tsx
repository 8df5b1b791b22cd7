import {useEffect, useId, useState} from 'react'
import type {Words} from '../../../contract/words'
import {Slider} from '../../../ui/Slider'
import {useLesson} from '../../framework/context'
import type {GuessControlsProps, Prediction} from '../../framework/lesson'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import css from '../../framework/predictions/Predictions.module.css'
import {blindScore} from '../../framework/predictions/score'
import {amountMeans} from '../../framework/predictions/words'
import {crossing, levels, scoreLevel} from '../maths/crossing'
import {trainedOn} from '../scene-props'
import {useLevels} from '../state/use-levels'
import {usePair} from '../state/use-pair'
import view from '../View.module.css'
import {crossingVerdict, guess, levelText} from '../words'

/** Say at which noise level two nets make the same error; both are then measured at every level. */
export const guessCrossing = <const Id extends string>(
  runs: readonly [Id, Id],
  say: Words,
): Prediction<Id> => ({
  say,
  runs,
  controls: (props) => <GuessCrossing {...props} />,
})

const halfTheScale: Words = {en: '0.50', ko: '0.50'}

function GuessCrossing({language, score, onScore, skip}: GuessControlsProps) {
  const id = useId()
  const {pair} = usePair('best', useLesson().runs)
  const points = useLevels(pair, trainedOn.kind)
  const [level, setLevel] = useState<number>(trainedOn.level)
  const [locked, setLocked] = useState(false)
  const answered = locked && points.length === levels.length
  useEffect(() => {
    if (!answered || score) return
    const truth = crossing(points)
    const says = crossingVerdict(level.toFixed(2), truth?.toFixed(2) ?? null)
    const scored = (choice: number) => (truth === null ? 0 : scoreLevel(choice, truth))
    const means = amountMeans(halfTheScale, blindScore(levels, scored))
    onScore({share: scored(level), says, means})
  }, [answered, score, points, level, onScore])
  return (
    <div className={css.guess}>
      <div className={view.control}>
        <label htmlFor={id}>{guess.crossing[language]}</label>
        <Slider
          id={id}
          className={view.level ?? ''}
          value={level}
          min={0}
          max={1}
          step={0.05}
          disabled={locked}
          aria-valuetext={levelText(trainedOn.kind, level)}
          onChange={setLevel}
        />
        <output htmlFor={id} className={view.value}>
          {levelText(trainedOn.kind, level)}
        </output>
      </div>
      {locked && !score && <p className={css.help}>{guess.answering[language]}</p>}
      <GuessButtons {...{language, skip}} able onLock={locked || score ? null : () => setLocked(true)} />
    </div>
  )
}
