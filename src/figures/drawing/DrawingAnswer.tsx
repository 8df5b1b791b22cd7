import type {ReactNode} from 'react'
import {DigitImage, ErrorImage} from '../../charts/parts/DigitImage'
import {errorFigure} from '../../charts/parts/format'
import {RunLetter} from '../../charts/parts/RunLetter'
import {useRunLabel} from '../../charts/parts/run-label'
import {pixels} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import {drawnName} from '../../lab/store/traces'
import {useWords} from '../../messages/language'
import css from './Drawing.module.css'

const blank = new Float32Array(pixels)

interface OfRun {
  readonly runId: RunId
}

interface Brief {
  /** Whether the names below the tiles are one short word each, and the error is a number alone. */
  readonly brief?: boolean
}

/** What the network sees of the drawing on the pad, what a run gives back, and the difference: three tiles. */
export function DrawingAnswer({runId, brief = false}: OfRun & Brief) {
  return (
    <>
      <SeenTile brief={brief} />
      <ReconstructionTile runId={runId} brief={brief} />
      <ErrorTile runId={runId} brief={brief} />
    </>
  )
}

export function SeenTile({brief = false}: Brief) {
  const {sees, short} = useWords().figures.draw
  const drawing = useLab((state) => state.drawing?.pixels)
  return (
    <Tile name={brief ? short.sees : sees}>
      <DigitImage label={sees} pixels={drawing ?? blank} />
    </Tile>
  )
}

export function ReconstructionTile({runId, brief = false}: OfRun & Brief) {
  const {reconstruction, short} = useWords().figures.draw
  const label = useName(reconstruction)
  const {answer} = useAnswer(runId)
  return (
    <Tile name={brief ? short.reconstruction : reconstruction} lettered>
      <DigitImage label={label} pixels={answer?.reconstruction ?? blank} />
    </Tile>
  )
}

export function ErrorTile({runId, brief = false}: OfRun & Brief) {
  const words = useWords().figures.draw
  const label = useName(words.error)
  const {seen, answer} = useAnswer(runId)
  const error = answer && errorFigure(answer.error)
  const said = error && words.errorFigure(error)
  return (
    <Tile
      name={brief ? words.short.error : words.error}
      lettered
      {...(brief ? {note: error, title: said} : {note: said})}
    >
      <ErrorImage label={label} wanted={answer ? seen : blank} back={answer?.reconstruction ?? blank} />
    </Tile>
  )
}

/** What is on the pad, and a run's answer to it; none while the pad is clean. */
function useAnswer(runId: RunId) {
  const drawing = useLab((state) => state.drawing?.pixels) ?? null
  const drawn = useRun(runId, (run) => run.traces[drawnName]) ?? null
  return {seen: drawing ?? blank, answer: drawing && drawn}
}

/** A name with the letter of its run, where there are two. */
function useName(name: string): string {
  const run = useRunLabel()
  return run ? `${name} ${run.letter}` : name
}

interface TileProps {
  readonly name: string
  readonly note?: string | null
  /** What the name stands for, at the pointer. */
  readonly title?: string | null
  /** Whether it is about a run, which has a letter where there are two. */
  readonly lettered?: boolean
  readonly children: ReactNode
}

function Tile({name, note, title, lettered = false, children}: TileProps) {
  const run = useRunLabel()
  return (
    <div className={css.tile}>
      {children}
      {lettered && run && (
        <span className={css.letter}>
          <RunLetter {...run} />
        </span>
      )}
      <p title={title ?? undefined}>
        {name}
        {note && <small>{note}</small>}
      </p>
    </div>
  )
}
