import type {ReactNode} from 'react'
import {DigitImage, ErrorImage} from '../../charts/parts/DigitImage'
import {errorFigure} from '../../charts/parts/format'
import {pixels} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import css from './Drawing.module.css'

const blank = new Float32Array(pixels)

/** What the network sees of the drawing on the pad, what a run gives back, and the difference: three tiles. */
export function DrawingAnswer({runId}: {readonly runId: RunId}) {
  const words = useWords().figures.draw
  const drawing = useLab((state) => state.drawing?.pixels) ?? null
  const answer = useRun(runId, (run) => run.drawn) ?? null
  const drawn = drawing && answer
  const seen = drawing ?? blank
  const back = drawn?.reconstruction ?? blank
  return (
    <>
      <Tile name={words.sees}>
        <DigitImage label={words.sees} pixels={seen} />
      </Tile>
      <Tile name={words.reconstruction}>
        <DigitImage label={words.reconstruction} pixels={back} />
      </Tile>
      <Tile name={words.error} note={drawn && words.errorFigure(errorFigure(drawn.error))}>
        <ErrorImage label={words.error} wanted={drawn ? seen : blank} back={back} />
      </Tile>
    </>
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
