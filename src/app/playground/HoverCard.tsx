import {DigitImage} from '../../charts'
import {type Digits, pixels} from '../../contract/data'
import {useLab} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import css from './Playground.module.css'
import {usePlaygroundRun} from './run'

/** The digit under the pointer, and what the net makes of it. */
export function HoverCard({digits}: {readonly digits: Digits}) {
  const words = useWords().playground.map
  const index = useLab((state) => state.hover)
  const hovered = usePlaygroundRun((run) => run.hovered)
  if (index === null) return null
  const trace = hovered?.index === index ? hovered.trace : null
  return (
    <div className={css.card}>
      <div>
        <DigitImage size={64} pixels={digits.images.subarray(index * pixels, (index + 1) * pixels)} />
        <span>
          {words.given} {digits.labels[index]}
        </span>
      </div>
      <div>
        <DigitImage size={64} pixels={trace?.reconstruction ?? blank} />
        <span>{words.back}</span>
      </div>
    </div>
  )
}

const blank = new Float32Array(pixels)
