import {memo, useState} from 'react'
import {DrawingFigure, drawStrokes} from '../../figures/drawing/DrawingFigure'
import {Pins} from '../../figures/drawing/Pins'
import {actions, store} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Switch} from '../../ui/Switch'
import css from './Playground.module.css'
import {runId} from './run'

/** The pad, and what the run makes of what is on it; the drawing can be left where it was drawn. */
export const DrawPanel = memo(function DrawPanel() {
  const words = useWords().playground.draw
  const [preprocess, setPreprocess] = useState(true)
  const switchTo = (asMnist: boolean) => {
    setPreprocess(asMnist)
    drawStrokes(store.getState().drawing?.strokes ?? [], asMnist)
    selectDrawing()
  }
  return (
    <section className={css.drawPanel}>
      <h2>{words.title}</h2>
      <DrawingFigure runId={runId} layout="beside" preprocess={preprocess} onDrawn={selectDrawing}>
        <Pins />
      </DrawingFigure>
      <Switch label={words.asMnist} checked={preprocess} onChange={switchTo} help={words.asMnistHelp} />
    </section>
  )
})

/** What is drawn is what is looked at, in every figure. */
function selectDrawing(): void {
  const {drawing, selection} = store.getState()
  if (!drawing && selection?.kind === 'drawing') actions.select({kind: 'test', index: 0})
  else if (drawing && !(selection?.kind === 'drawing' && selection.id === drawing.id))
    actions.select({kind: 'drawing', id: drawing.id})
}
