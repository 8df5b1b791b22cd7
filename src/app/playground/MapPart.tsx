import {memo, useCallback, useMemo} from 'react'
import {LatentSpace, type MapHover, type MapMark} from '../../charts'
import type {Digits} from '../../contract/data'
import type {DecodedGridRequest} from '../../contract/view'
import {actions, useLab} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {HoverCard} from './HoverCard'
import {runId, usePlaygroundRun} from './run'
import {ViewPicker} from './ViewPicker'
import {Waiting} from './Waiting'

const hover = (at: MapHover | null) => actions.hover(at?.index ?? null)
const choose = (index: number) => actions.select({kind: 'test', index})
const lookAtDecodedGrid = (decodedGrid: DecodedGridRequest | null) => actions.lookAt(runId, {decodedGrid})

/** A net that has learnt nothing has all its codes in a heap: leave the map room to grow into. */
const roomToGrow = 50

async function decode(position: Float32Array): Promise<void> {
  const image = await actions.decodeAt(runId, position, 'point')
  actions.select({kind: 'point', runId, position: [...position], image})
}

/** The 10,000 test digits at their codes. */
export const MapPart = memo(function MapPart({digits}: {readonly digits: Digits | null}) {
  const language = useLanguage()
  const words = useWords().playground
  const snapshot = usePlaygroundRun((run) => run.snapshot)
  const generation = usePlaygroundRun((run) => run.generation)
  const untrained = usePlaygroundRun((run) => (run.snapshot?.step ?? 0) === 0)
  const selected = useLab(({selection}) => (selection?.kind === 'test' ? selection.index : null))
  const marks = useMarks()
  const decodeThere = useCallback((position: Float32Array) => void decode(position), [])
  if (!digits || !snapshot) return <Waiting name="map" text={digits ? words.waiting : words.noDigits} />
  return (
    <LatentSpace
      language={language}
      map={snapshot.map}
      labels={digits.labels}
      decodedGrid={snapshot.decodedGrid}
      marks={marks}
      selected={selected}
      card={<HoverCard digits={digits} />}
      fitKey={`${generation}`}
      room={untrained ? roomToGrow : 1}
      onHover={hover}
      onSelect={choose}
      onDecode={decodeThere}
      onDecodedGrid={lookAtDecodedGrid}
      actions={<ViewPicker />}
    />
  )
})

/** Pinned drawings where they lie now, the drawing on the pad, the point decoded last. */
function useMarks(): readonly MapMark[] {
  const words = useWords().playground.draw
  const pins = usePlaygroundRun((run) => run.snapshot?.pins)
  const pinned = useLab((state) => state.pinned)
  const drawing = useLab((state) => state.drawing)
  const drawn = usePlaygroundRun((run) => run.drawn)
  const selection = useLab((state) => state.selection)
  return useMemo(() => {
    const names = pinned.map(({id}) => id)
    const kept = (pins ?? []).flatMap(({id, position}): MapMark[] =>
      names.includes(id) ? [{id, position, label: `${names.indexOf(id) + 1}`}] : [],
    )
    const fresh = drawing && drawn && !drawing.pinned
    return [
      ...kept,
      ...(fresh ? [{id: drawing.id, position: drawn.position, label: words.mark}] : []),
      ...(selection?.kind === 'point'
        ? [{id: 'point', position: Float32Array.from(selection.position), label: words.point}]
        : []),
    ]
  }, [pins, pinned, drawing, drawn, selection, words])
}
