import {memo, useState} from 'react'
import type {RunId} from '../../contract/spec'
import {ErrorTile, ReconstructionTile, SeenTile} from '../../figures/drawing/DrawingAnswer'
import {DrawingFigure, drawStrokes} from '../../figures/drawing/DrawingFigure'
import {Pins} from '../../figures/drawing/Pins'
import {actions, store} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Switch} from '../../ui/Switch'
import {ForRun} from './Pair'
import pair from './Pair.module.css'
import css from './Playground.module.css'
import {runId, useRunIds} from './run'

interface DrawPanelProps {
  /** Whether the pad is as large as the height of its place allows. */
  readonly fill?: boolean
}

/** The pad, and what the run makes of what is on it; the drawing can be left where it was drawn. */
export const DrawPanel = memo(function DrawPanel({fill = false}: DrawPanelProps) {
  const words = useWords().playground.draw
  const ids = useRunIds()
  const [preprocess, setPreprocess] = useState(true)
  const switchTo = (asMnist: boolean) => {
    setPreprocess(asMnist)
    drawStrokes(store.getState().drawing?.strokes ?? [], asMnist)
    selectDrawing()
  }
  return (
    <section className={css.drawPanel} data-fills={fill || undefined}>
      <h2>{words.title}</h2>
      <DrawingFigure
        runId={runId}
        layout={fill ? 'column' : 'beside'}
        preprocess={preprocess}
        onDrawn={selectDrawing}
        answers={ids.length > 1 ? <Answers ids={ids} /> : null}
      >
        <Pins />
      </DrawingFigure>
      <Switch label={words.asMnist} checked={preprocess} onChange={switchTo} help={words.asMnistHelp} />
    </section>
  )
})

/** What two runs make of one drawing. */
function Answers({ids}: {readonly ids: readonly RunId[]}) {
  return (
    <div className={pair.answers}>
      <SeenTile />
      {ids.map((id) => (
        <ForRun key={id} id={id} labelled>
          <ReconstructionTile runId={id} />
        </ForRun>
      ))}
      {ids.map((id) => (
        <ForRun key={id} id={id} labelled>
          <ErrorTile runId={id} />
        </ForRun>
      ))}
    </div>
  )
}

/** What is drawn is what is looked at, in every figure. */
function selectDrawing(): void {
  const {drawing, selection} = store.getState()
  if (!drawing && selection?.kind === 'drawing') actions.select({kind: 'test', index: 0})
  else if (drawing && !(selection?.kind === 'drawing' && selection.id === drawing.id))
    actions.select({kind: 'drawing', id: drawing.id})
}
