import {DigitImage} from '../../charts/parts/DigitImage'
import {pixels} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import {hoveredName} from '../../lab/store/traces'
import {useWords} from '../../messages/language'
import {useDigitsOf} from '../digits'
import css from '../figures.module.css'
import {imageOf} from '../selection'
import {useShown} from '../timeline/use-timeline'

const blank = new Float32Array(pixels)

/** The digit under the pointer, and what a run makes of it; in a moment of the past the digit alone. */
export function HoveredDigit({runId}: {readonly runId: RunId}) {
  const words = useWords().figures
  const index = useLab((state) => state.hover)
  const digits = useDigitsOf(index === null ? [] : [index])
  const hovered = useRun(runId, (run) => run.traces[hoveredName])
  const {recalled} = useShown(runId)
  if (index === null || !digits) return null
  if (recalled)
    return (
      <div className={css.card}>
        <DigitImage pixels={imageOf(digits.images, index)} />
        <span>
          {words.digit} {digits.labels[index]}
        </span>
      </div>
    )
  const reconstruction = hovered?.reconstruction ?? blank
  return (
    <div className={css.card}>
      <DigitImage pixels={imageOf(digits.images, index)} />
      <DigitImage pixels={reconstruction} />
      <span>
        {words.digit} {digits.labels[index]}
      </span>
      <span>{words.back}</span>
    </div>
  )
}
