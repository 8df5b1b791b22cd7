import type {ReactNode} from 'react'
import type {RunId} from '../../contract/spec'
import {actions, useLab} from '../../lab/hooks'
import type {Stroke} from '../../lab/store/state'
import {strokesToImage} from '../../maths/strokes'
import {useWords} from '../../messages/language'
import {DrawingPad} from '../../ui/pad/DrawingPad'
import css from './Drawing.module.css'
import {DrawingAnswer} from './DrawingAnswer'

interface DrawingFigureProps {
  readonly runId: RunId
  /**
   * Where the run's answer stands: a column beside the paper, a row with it, or a row below it; in a `column` the paper
   * is as large as the height of its place allows.
   */
  readonly layout: 'beside' | 'row' | 'below' | 'column'
  /** Called with every change of the drawing, once it is in the lab. */
  readonly onDrawn?: () => void
  /** Whether the drawing is scaled and centred as MNIST was made. */
  readonly preprocess?: boolean
  /** Stands in place of the run's answer: those of several runs. */
  readonly answers?: ReactNode
  /** More tools beside Undo and Clear. */
  readonly children?: ReactNode
}

const none: readonly Stroke[] = []

/** Puts strokes on the pad; none clean it. */
export function drawStrokes(strokes: readonly Stroke[], preprocess = true): void {
  actions.draw(strokes.length === 0 ? null : {strokes, pixels: strokesToImage(strokes, {preprocess})})
}

/** A pad, and what a run makes of the drawing, stroke by stroke. */
export function DrawingFigure(props: DrawingFigureProps) {
  const {runId, layout, onDrawn, preprocess = true, answers, children} = props
  const words = useWords().figures.draw
  const strokes = useLab((state) => state.drawing?.strokes) ?? none
  const draw = (drawn: readonly Stroke[]) => {
    drawStrokes(drawn, preprocess)
    onDrawn?.()
  }
  const column = layout === 'column'
  const answer = answers ?? <DrawingAnswer runId={runId} brief={column || layout === 'below'} />
  return (
    <div className={css.drawing} data-layout={layout}>
      <DrawingPad
        strokes={strokes}
        onStrokes={draw}
        invitation={words.pad}
        fill={column}
        {...(layout === 'beside' ? {beside: answers ?? <div className={css.column}>{answer}</div>} : {})}
      >
        {children}
      </DrawingPad>
      {layout !== 'beside' && (column ? <div className={css.answers}>{answer}</div> : answer)}
    </div>
  )
}
