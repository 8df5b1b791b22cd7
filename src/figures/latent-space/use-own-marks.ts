import {useMemo} from 'react'
import {spreadOnMap} from '../../charts/latent-space/ellipses'
import type {MapMark} from '../../charts/latent-space/MapOverlay'
import type {CodeMap} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {Trace} from '../../contract/trace'
import {useLab} from '../../lab/hooks'
import {drawnName, pinName} from '../../lab/store/traces'
import {useWords} from '../../messages/language'

interface Shown {
  /** Whether the figure shows a moment of the past: what is on the pad has no place in it. */
  readonly recalled: boolean
  readonly numbered: boolean
}

/** Where the person's own things lie on a run's map: pinned drawings, what is on the pad, the place decoded last. */
export function useOwnMarks(
  runId: RunId,
  map: CodeMap | null,
  traces: Readonly<Record<string, Trace>>,
  {recalled, numbered}: Shown,
): readonly MapMark[] {
  const words = useWords().figures
  const pinned = useLab((state) => state.pinned)
  const drawing = useLab((state) => state.drawing)
  const point = useLab(({selection}) =>
    selection?.kind === 'point' && selection.runId === runId ? selection.position : null,
  )
  return useMemo(() => {
    const marked = (id: string, name: string, label: string): MapMark[] => {
      const trace = traces[name]
      if (trace?.kind !== 'example') return []
      const {position, deviation} = trace
      const spread = map && deviation ? spreadOnMap(map, deviation) : null
      return [{id, position, spread, label, fixed: true}]
    }
    const unpinned = drawing && !drawing.pinned && !recalled
    return [
      ...pinned.flatMap(({id}, i) => marked(id, pinName(id), numbered ? `${i + 1}` : words.yours)),
      ...(unpinned ? marked(drawing.id, drawnName, words.yours) : []),
      ...(point
        ? [{id: 'point', position: Float32Array.from(point), label: words.decoded, fixed: true}]
        : []),
    ]
  }, [traces, map, pinned, drawing, point, words, numbered, recalled])
}
