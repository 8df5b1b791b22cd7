import type {ReactNode} from 'react'
import {DigitImage, ErrorImage} from '../../../charts/parts/DigitImage'
import {errorFigure} from '../../../charts/parts/format'
import {actions, useLab, useRun} from '../../../lab/hooks'
import type {Stroke} from '../../../lab/store/state'
import {strokesToImage} from '../../../maths/strokes'
import {Button} from '../../../ui/Button'
import {DrawingPad} from '../../../ui/pad/DrawingPad'
import {useLesson} from '../context'
import type {LessonRun} from '../lesson'
import css from './figures.module.css'
import {meanSquaredError, words} from './words'

const blank = new Float32Array(784)
const none: readonly Stroke[] = []

const draw = (strokes: readonly Stroke[]): void =>
  actions.draw(strokes.length === 0 ? null : {strokes, pixels: strokesToImage(strokes)})

/** A pad, and beside or below it what a run makes of the drawing, which can be kept on the map. */
export function RunPad({run, stacked = false}: {readonly run: LessonRun; readonly stacked?: boolean}) {
  const {language} = useLesson()
  const drawing = useLab((state) => state.drawing)
  const drawn = useRun(run.runId, (run) => run.drawn)
  const pixels = drawing?.pixels ?? blank
  const back = (drawing && drawn?.reconstruction) || blank
  const pin = () => {
    if (drawing?.pinned) return actions.unpin(drawing.id)
    const id = actions.pin()
    if (id !== null) actions.select({kind: 'drawing', id})
  }
  return (
    <div className={css.drawing} data-stacked={stacked}>
      <DrawingPad strokes={drawing?.strokes ?? none} onStrokes={draw} invitation={words.pad[language]}>
        <Button aria-disabled={!drawing} onClick={() => drawing && pin()}>
          {words[drawing?.pinned ? 'unpin' : 'pin'][language]}
        </Button>
      </DrawingPad>
      <Answer text={words.sees[language]}>
        <DigitImage label={words.sees[language]} pixels={pixels} />
      </Answer>
      <Answer text={words.reconstruction[language]}>
        <DigitImage label={words.reconstruction[language]} pixels={back} />
      </Answer>
      <Answer
        text={drawing && drawn ? meanSquaredError(errorFigure(drawn.error))[language] : words.error[language]}
      >
        <ErrorImage label={words.error[language]} wanted={drawing && drawn ? pixels : blank} back={back} />
      </Answer>
    </div>
  )
}

function Answer({text, children}: {readonly text: string; readonly children: ReactNode}) {
  return (
    <div className={css.answer}>
      {children}
      <span>{text}</span>
    </div>
  )
}
