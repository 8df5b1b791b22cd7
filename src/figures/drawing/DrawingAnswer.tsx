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

/** What the network sees of the drawing on the pad, what a run gives back, and the difference: three tiles. */
export function DrawingAnswer({runId}: OfRun) {
  return (
    <>
      <SeenTile />
      <ReconstructionTile runId={runId} />
      <ErrorTile runId={runId} />
    </>
  )
}

export function SeenTile() {
  const {sees} = useWords().figures.draw
  const drawing = useLab((state) => state.drawing?.pixels)
  return (
    <Tile name={sees}>
      <DigitImage label={sees} pixels={drawing ?? blank} />
    </Tile>
  )
}

export function ReconstructionTile({runId}: OfRun) {
  const {reconstruction} = useWords().figures.draw
  const label = useName(reconstruction)
  const {answer} = useAnswer(runId)
  return (
    <Tile name={reconstruction} lettered>
      <DigitImage label={label} pixels={answer?.reconstruction ?? blank} />
    </Tile>
  )
}

export function ErrorTile({runId}: OfRun) {
  const words = useWords().figures.draw
  const label = useName(words.error)
  const {seen, answer} = useAnswer(runId)
  return (
    <Tile name={words.error} lettered note={answer && words.errorFigure(errorFigure(answer.error))}>
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
  /** Whether it is about a run, which has a letter where there are two. */
  readonly lettered?: boolean
  readonly children: ReactNode
}

function Tile({name, note, lettered = false, children}: TileProps) {
  const run = useRunLabel()
  return (
    <div className={css.tile}>
      {children}
      {lettered && run && (
        <span className={css.letter}>
          <RunLetter {...run} />
        </span>
      )}
      <p>
        {name}
        {note && <small>{note}</small>}
      </p>
    </div>
  )
}
