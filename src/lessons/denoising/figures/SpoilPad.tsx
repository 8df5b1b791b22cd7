import {useId, useState} from 'react'
import {DigitImage} from '../../../charts/parts/DigitImage'
import {pixels, side} from '../../../contract/data'
import {useLanguage} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import {type Mask, type Touch, touch, untouched} from '../maths/spoil'
import css from '../View.module.css'
import {pad} from '../words'
import {useBrush} from './use-brush'

interface SpoilPadProps {
  /** `[784]`: the digit as it is spoiled now. */
  readonly image: Float32Array
  readonly mask: Mask
  readonly onMask: (mask: Mask) => void
  readonly onMilestone: (milestone: string) => void
}

export type Tool = 'noise' | 'hole' | 'heal'

const tools: readonly Tool[] = ['noise', 'hole', 'heal']
const touches: Readonly<Record<Tool, Touch>> = {noise: touch.noise, hole: touch.hole, heal: touch.clean}

/** Where a digit is spoiled by hand: a noise brush, an eraser, and a brush that heals; for pointers and arrow keys. */
export function SpoilPad({image, mask, onMask, onMilestone}: SpoilPadProps) {
  const language = useLanguage()
  const id = useId()
  const [tool, setTool] = useState<Tool>('noise')
  const brush = useBrush({
    mask,
    how: touches[tool],
    onMask,
    onTouch: () => onMilestone(tool),
  })
  const fill = (how: Touch) => brush.put(how === touch.clean ? untouched : new Uint8Array(pixels).fill(how))
  return (
    <div className={css.spoil}>
      <div
        role="application"
        aria-label={pad.name[language]}
        aria-describedby={`${id}-help`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the tool here
        tabIndex={0}
        className={css.paper}
        data-tool={tool}
        {...brush.handlers}
      >
        <DigitImage pixels={image} />
        <svg viewBox={`0 0 ${side} ${side}`} className={css.holes} aria-hidden="true">
          <path d={holesPath(mask)} />
          {brush.cursor && (
            <circle
              className={css.cursor}
              data-down={brush.cursor.down}
              cx={brush.cursor.x}
              cy={brush.cursor.y}
              r={brush.radius}
            />
          )}
        </svg>
      </div>
      <fieldset className={css.tools}>
        <legend>{pad.tool[language]}</legend>
        {tools.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-tool`}
              value={one}
              checked={tool === one}
              onChange={() => setTool(one)}
            />
            {pad[one][language]}
          </label>
        ))}
      </fieldset>
      <div className={css.buttons}>
        <Button onClick={() => fill(touch.noise)}>{pad.everywhere[language]}</Button>
        <Button onClick={() => fill(touch.clean)}>{pad.healAll[language]}</Button>
      </div>
      <p id={`${id}-help`} className={css.help}>
        {pad.help[language]}
      </p>
      <span className={css.spoken} aria-live="polite">
        {brush.spoken}
      </span>
    </div>
  )
}

/** The erased pixels as squares: on the paper itself a hole could not be told from paper. */
function holesPath(mask: Mask): string {
  return Array.from(mask, (how, i) =>
    how === touch.hole ? `M${i % side},${Math.floor(i / side)}h1v1h-1z` : '',
  ).join('')
}
