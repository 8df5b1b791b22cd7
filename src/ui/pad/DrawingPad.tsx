import {type ReactNode, useId, useRef} from 'react'
import {useSay} from '../../messages/language'
import {Button} from '../Button'
import {words} from '../words'
import css from './DrawingPad.module.css'
import {paint} from './paint-strokes'
import {type Stroke, undone} from './strokes'
import {useArrowPen} from './useArrowPen'
import {usePen} from './usePen'
import {useSharpCanvas} from './useSharpCanvas'
import {useStrokeBuffer} from './useStrokeBuffer'

interface DrawingPadProps {
  readonly strokes: readonly Stroke[]
  /** While drawing, at most once a frame. */
  readonly onStrokes: (strokes: readonly Stroke[]) => void
  /** Width of the pen as a share of the pad's side. */
  readonly penWidth?: number
  /** The strokes are a demonstration, not the person's: drawn paler, and a first touch begins anew. */
  readonly demonstration?: boolean
  /** Written on the paper while nobody has drawn. */
  readonly invitation?: string
  /** Stands to the right of the paper, as high as it. */
  readonly beside?: ReactNode
  /** Whether the paper is as large as the height of its place allows; its hint is then read aloud alone. */
  readonly fill?: boolean
  /** More tools beside Undo and Clear. */
  readonly children?: ReactNode
}

/** A square of paper for a digit: finger, pen, mouse, or arrow keys. */
export function DrawingPad(props: DrawingPadProps) {
  const {
    strokes,
    onStrokes,
    penWidth = 0.09,
    demonstration = false,
    invitation,
    beside,
    fill = false,
    children,
  } = props
  const say = useSay()
  const hint = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const paintNow = (drawn: readonly Stroke[]) => {
    const element = canvas.current
    if (element) paint(element, drawn, {colour: inkOf(element), width: penWidth * element.width})
  }
  const buffer = useStrokeBuffer(strokes, onStrokes, paintNow)
  const own = demonstration ? {...buffer, strokes: () => startAfresh(buffer.strokes(), strokes)} : buffer
  const pen = usePen(own)
  const arrows = useArrowPen(own)
  useSharpCanvas(canvas, () => paintNow(buffer.strokes()))

  return (
    <div className={css.pad} data-fills={fill || undefined}>
      <div className={beside ? css.pair : ''}>
        <div className={css.withTools}>
          <div
            role="application"
            aria-label={say(words.draw)}
            aria-describedby={hint}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys draw here.
            tabIndex={0}
            className={`${css.paper} ${demonstration ? css.demonstration : ''}`}
            onKeyDown={arrows.onKeyDown}
            onBlur={arrows.hide}
            {...pen}
          >
            <canvas ref={canvas} className={css.canvas} />
            {invitation && (demonstration || strokes.length === 0) && (
              <span className={css.invitation}>{invitation}</span>
            )}
            {arrows.shown && (
              <span
                className={`${css.nib} ${arrows.pen.down ? css.down : ''}`}
                style={{left: `${100 * arrows.pen.x}%`, top: `${100 * arrows.pen.y}%`}}
              />
            )}
          </div>
          <div className={css.tools}>
            <Button
              disabled={strokes.length === 0 || demonstration}
              onClick={() => buffer.put(undone(strokes))}
            >
              {say(words.undo)}
            </Button>
            <Button disabled={strokes.length === 0} onClick={() => buffer.put([])}>
              {say(words.clear)}
            </Button>
            {children}
          </div>
        </div>
        {beside}
      </div>
      <p id={hint} className={css.hint}>
        {say(words.padHint)} <span className={css.keys}>{say(words.padKeys)}</span>
      </p>
      <span className={css.spoken} aria-live="polite">
        {arrows.spoken}
      </span>
    </div>
  )
}

/** Until the hand has drawn, what lies on the pad is the demonstration: a hand begins on clean paper. */
function startAfresh(now: readonly Stroke[], shown: readonly Stroke[]): readonly Stroke[] {
  return now === shown ? [] : now
}

const inkOf = (element: HTMLElement) => getComputedStyle(element).color
