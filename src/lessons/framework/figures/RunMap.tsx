import {type ReactNode, useCallback} from 'react'
import {LatentSpace, type LatentSpaceProps} from '../../../charts/latent-space/LatentSpace'
import type {MapMark} from '../../../charts/latent-space/MapOverlay'
import {DigitImage} from '../../../charts/parts/DigitImage'
import type {Snapshot} from '../../../contract/snapshot'
import type {DecodedGridRequest} from '../../../contract/view'
import {actions, useLab, useRun} from '../../../lab/hooks'
import {useLesson} from '../context'
import type {LessonRun} from '../lesson'
import {useShown} from '../timeline/use-timeline'
import css from './figures.module.css'
import {imageOf, selectDigit, selectPlace, useSelectedDigit} from './selection'
import {Waiting} from './Waiting'
import {words} from './words'

/** Codes of a net not yet trained lie in a heap that grows some forty times wider. */
const roomToGrow = 40

type Rest = Partial<
  Pick<LatentSpaceProps, 'marks' | 'onMove' | 'overlay' | 'room' | 'domain' | 'onDomain' | 'name' | 'actions'>
>

interface RunMapProps extends Rest {
  readonly run: LessonRun
  /** Whether the decoded grid lies behind the dots, with its switch. */
  readonly decodedGrid?: boolean
  /** A place of the map was clicked, `[axes]`; without it, the place is decoded and selected. */
  readonly onPlace?: (position: Float32Array) => void
}

/** A run's map of the test digits: hover shows, click selects, a click on empty paper decodes. */
export function RunMap({run, decodedGrid = true, onPlace, marks = [], ...rest}: RunMapProps) {
  const {runId} = run
  const {language} = useLesson()
  const {snapshot, recalled} = useShown(runId)
  const digits = useLab((state) => state.digits)
  const selected = useSelectedDigit()
  const own = useOwnMarks(run, snapshot, recalled)
  // The same function from render to render: the figure asks anew whenever it is another one.
  const askForDecodedGrid = useCallback(
    (request: DecodedGridRequest | null) => actions.lookAt(runId, {decodedGrid: request}),
    [runId],
  )
  if (!snapshot || !digits) return <Waiting />
  return (
    <div className={css.map}>
      <LatentSpace
        room={snapshot.step === 0 ? roomToGrow : 1}
        {...rest}
        {...(decodedGrid ? {onDecodedGrid: askForDecodedGrid} : {})}
        language={language}
        map={snapshot.map}
        labels={digits.labels}
        decodedGrid={snapshot.decodedGrid}
        // Where a place is held by a mark of its own, the selected one would be in its way.
        marks={[...own.filter(({id}) => !rest.onMove || id !== 'point'), ...marks]}
        selected={selected}
        fitKey={runId}
        card={<Card run={run} />}
        onHover={(at) => actions.hover(at?.index ?? null)}
        onSelect={selectDigit}
        onDecode={(position) => {
          if (onPlace) onPlace(position)
          else void selectPlace(runId, position)
        }}
      />
    </div>
  )
}

/** The digit under the pointer, and what the run makes of it. */
function Card({run}: {readonly run: LessonRun}): ReactNode {
  const {language} = useLesson()
  const index = useLab((state) => state.hover)
  const images = useLab((state) => state.digits?.images)
  const hovered = useRun(run.runId, (run) => run.hovered)
  if (index === null || !images) return null
  const back = hovered?.index === index ? hovered.trace.reconstruction : blank
  return (
    <div className={css.card}>
      <DigitImage pixels={imageOf(images, index)} />
      <DigitImage pixels={back} />
      <span>{words.given[language]}</span>
      <span>{words.back[language]}</span>
    </div>
  )
}

const blank = new Float32Array(784)

/** Where the person's own things lie: pinned drawings, what is on the pad, the place decoded. */
function useOwnMarks({runId}: LessonRun, snapshot: Snapshot | null, recalled: boolean): MapMark[] {
  const {language} = useLesson()
  const drawn = useRun(runId, (run) => run.drawn)
  const padIsPinned = useLab(({drawing}) => drawing?.pinned ?? false)
  const point = useLab(({selection}) =>
    selection?.kind === 'point' && selection.runId === runId ? selection.position : null,
  )
  const pins = snapshot?.pins ?? []
  return [
    ...pins.map(({id, position}) => ({id, position, label: words.yours[language], fixed: true})),
    ...(drawn && !padIsPinned && !recalled
      ? [{id: 'pad', position: drawn.position, label: words.yours[language], fixed: true}]
      : []),
    ...(point
      ? [{id: 'point', position: Float32Array.from(point), label: words.decoded[language], fixed: true}]
      : []),
  ]
}
