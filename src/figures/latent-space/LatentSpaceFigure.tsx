import {useCallback} from 'react'
import {LatentSpace, type LatentSpaceProps} from '../../charts/latent-space/LatentSpace'
import {codeBounds} from '../../contract/description'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {DecodedGridRequest} from '../../contract/view'
import {actions, useRun} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {describeSpec} from '../../variants/spec'
import {useLabels} from '../digits'
import css from '../figures.module.css'
import {selectDigit, selectPlace, useSelectedDigit} from '../selection'
import {useShown} from '../timeline/use-timeline'
import {Waiting} from '../Waiting'
import {HoveredDigit} from './HoveredDigit'
import {useOwnMarks} from './use-own-marks'

/** Codes of a net not yet trained lie in a heap that grows some forty times wider; the prior keeps it smaller. */
const roomToGrow = {vector: 40, gaussian: 8}

const noTraces: Snapshot['traces'] = {}
const none: NonNullable<LatentSpaceProps['marks']> = []

type Passed = Partial<
  Pick<LatentSpaceProps, 'marks' | 'onMove' | 'overlay' | 'room' | 'name' | 'actions' | 'fitKey'>
>

interface LatentSpaceFigureProps extends Passed {
  readonly runId: RunId
  /** Whether the decoded grid lies behind the dots, with its switch. */
  readonly decodedGrid?: boolean
  /** Whether pinned drawings are named by their numbers, as `Pins` lists them. */
  readonly numbered?: boolean
  /** A place of the map was clicked, `[axes]`; without it, the place is decoded and selected. */
  readonly onPlace?: (position: Float32Array) => void
}

/** A run's map of the test digits: hover shows, click selects, a click on empty paper decodes. */
export function LatentSpaceFigure(props: LatentSpaceFigureProps) {
  const {
    runId,
    decodedGrid = true,
    numbered = false,
    onPlace,
    marks = none,
    fitKey = runId,
    ...passed
  } = props
  const language = useLanguage()
  const {snapshot, recalled} = useShown(runId)
  const present = useRun(runId, ({traces}) => traces)
  const size = useRun(runId, (run) => run.snapshot?.map.codeSize)
  const phase = useRun(runId, (run) => run.status?.phase.index) ?? 0
  const bounds = useRun(runId, ({spec}) => codeBounds(describeSpec(spec).phases[phase])) ?? null
  const labels = useLabels()
  const selected = useSelectedDigit()
  const own = useOwnMarks(runId, snapshot?.map ?? null, (recalled ? snapshot?.traces : present) ?? noTraces, {
    recalled,
    numbered,
  })
  // The same function from render to render: the chart asks anew whenever it is another one.
  const askForDecodedGrid = useCallback(
    (request: DecodedGridRequest | null) => actions.lookAt(runId, {decodedGrid: request}),
    [runId],
  )
  if (!snapshot || !labels) return <Waiting room={css.mapToCome} />
  return (
    <div className={css.map}>
      <LatentSpace
        room={snapshot.step > 0 ? 1 : roomToGrow[snapshot.map.gaussian ? 'gaussian' : 'vector']}
        {...passed}
        bounds={bounds}
        // What moves in a moment of the past is the moment, and the frame stays to be compared with.
        still={recalled}
        // An earlier phase's codes of another size have no place in the frame: every moment has its own.
        // Another phase moves the codes anew, and is framed anew.
        fitKey={`${fitKey} ${recalled && size !== snapshot.map.codeSize ? `at ${snapshot.step}` : phase}`}
        {...(decodedGrid ? {onDecodedGrid: askForDecodedGrid} : {})}
        language={language}
        map={snapshot.map}
        labels={labels}
        decodedGrid={snapshot.decodedGrid}
        // Where a place is held by a mark of its own, the selected one would be in its way.
        marks={[...own.filter(({id}) => !passed.onMove || id !== 'point'), ...marks]}
        selected={selected}
        card={<HoveredDigit runId={runId} />}
        onHover={(at) => actions.hover(at?.index ?? null)}
        onSelect={selectDigit}
        onDecode={(position) => (onPlace ? onPlace(position) : void selectPlace(runId, position))}
      />
    </div>
  )
}
