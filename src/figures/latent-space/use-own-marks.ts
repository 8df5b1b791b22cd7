import {useMemo} from 'react'
import {spreadOnMap} from '../../charts/latent-space/ellipses'
import type {MapMark} from '../../charts/latent-space/MapOverlay'
import type {CodeMap, PinnedCode} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'

interface Shown {
  /** Whether the figure shows a moment of the past: what is on the pad has no place in it. */
  readonly recalled: boolean
  readonly numbered: boolean
}

/** Where the person's own things lie on a run's map: pinned drawings, what is on the pad, the place decoded last. */
export function useOwnMarks(
  runId: RunId,
  pins: readonly PinnedCode[] | null,
  map: CodeMap | null,
  {recalled, numbered}: Shown,
): readonly MapMark[] {
  const words = useWords().figures
  const pinned = useLab((state) => state.pinned)
  const drawing = useLab((state) => state.drawing)
  const drawn = useRun(runId, (run) => run.drawn)
  const point = useLab(({selection}) =>
    selection?.kind === 'point' && selection.runId === runId ? selection.position : null,
  )
  return useMemo(() => {
    const numbers = new Map(pinned.map(({id}, i) => [id, `${i + 1}`]))
    const label = (id: string) => (numbered ? (numbers.get(id) ?? '') : words.yours)
    const kept = (pins ?? []).filter(({id}) => numbers.has(id))
    const unpinned = drawing && drawn && !drawing.pinned && !recalled
    const spread = map && drawn?.deviation ? spreadOnMap(map, drawn.deviation) : null
    return [
      ...kept.map(({id, position}) => ({id, position, label: label(id), fixed: true})),
      ...(unpinned
        ? [{id: drawing.id, position: drawn.position, spread, label: words.yours, fixed: true}]
        : []),
      ...(point
        ? [{id: 'point', position: Float32Array.from(point), label: words.decoded, fixed: true}]
        : []),
    ]
  }, [pins, map, pinned, drawing, drawn, point, words, numbered, recalled])
}
