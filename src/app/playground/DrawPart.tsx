import {memo, type ReactNode, useState} from 'react'
import {DigitImage, ErrorImage} from '../../charts'
import {actions, store, useLab} from '../../lab/hooks'
import type {Stroke} from '../../lab/store/state'
import {strokesToImage} from '../../maths/strokes'
import {useWords} from '../../messages/language'
import {DrawingPad} from '../../ui/pad/DrawingPad'
import {Switch} from '../../ui/Switch'
import css from './DrawPart.module.css'
import {Pins} from './Pins'
import {usePlaygroundRun} from './run'

const none: readonly Stroke[] = []
const blank = new Float32Array(784)

/** The pad, and what the run makes of what is on it, stroke by stroke. */
export const DrawPart = memo(function DrawPart() {
  const words = useWords().playground.draw
  const [preprocess, setPreprocess] = useState(true)
  const strokes = useLab((state) => state.drawing?.strokes) ?? none
  const draw = (drawn: readonly Stroke[], asMnist = preprocess) => {
    actions.draw(
      drawn.length > 0 ? {strokes: drawn, pixels: strokesToImage(drawn, {preprocess: asMnist})} : null,
    )
    selectDrawing()
  }
  return (
    <section className={css.draw}>
      <h2>{words.title}</h2>
      <DrawingPad strokes={strokes} onStrokes={draw} invitation={words.pad} beside={<Answer />}>
        <Pins />
      </DrawingPad>
      <Switch
        label={words.asMnist}
        checked={preprocess}
        onChange={(asMnist) => {
          setPreprocess(asMnist)
          draw(strokes, asMnist)
        }}
        help={words.asMnistHelp}
      />
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

/** What the network sees, what it gives back, and the difference. */
function Answer() {
  const words = useWords().playground.draw
  const pixels = useLab((state) => state.drawing?.pixels) ?? blank
  const drawn = usePlaygroundRun((run) => run.drawn) ?? null
  const back = drawn?.reconstruction ?? blank
  return (
    <div className={css.answer}>
      <Tile name={words.sees}>
        <DigitImage label={words.sees} pixels={pixels} />
      </Tile>
      <Tile name={words.reconstruction}>
        <DigitImage label={words.reconstruction} pixels={back} />
      </Tile>
      <Tile name={words.error} note={drawn && words.errorFigure(drawn.error.toFixed(4))}>
        <ErrorImage label={words.error} wanted={drawn ? pixels : blank} back={back} />
      </Tile>
    </div>
  )
}

interface TileProps {
  readonly name: string
  readonly note?: string | null
  readonly children: ReactNode
}

function Tile({name, note, children}: TileProps) {
  return (
    <div className={css.tile}>
      {children}
      <p>
        {name}
        {note && <small>{note}</small>}
      </p>
    </div>
  )
}
