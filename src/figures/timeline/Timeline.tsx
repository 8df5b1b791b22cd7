import {useEffect, useId, useState} from 'react'
import {errorFigure} from '../../charts/parts/format'
import {RunLetter} from '../../charts/parts/RunLetter'
import {useRunLabel} from '../../charts/parts/run-label'
import type {DescribedPhase} from '../../contract/description'
import {useWords} from '../../messages/language'
import {phaseName} from '../../messages/values'
import {Button} from '../../ui/Button'
import {Slider} from '../../ui/Slider'
import {PhaseRail} from './PhaseRail'
import {type PhaseHistory, phaseSegments, segmentAt} from './phase-segments'
import type {RunTimeline} from './run-timeline'
import css from './Timeline.module.css'
import {usePlaying} from './use-playing'
import {useTimelineView} from './use-timeline'

interface TimelineProps {
  readonly timeline: RunTimeline
  /** Whether its moments are fetched before anybody goes to one. */
  readonly eager: boolean
  /** Its parts in one row where there is room for that. */
  readonly compact: boolean
  /** Whether the run trains just now. */
  readonly training: boolean
  readonly phases: readonly DescribedPhase[]
  /** Whether the run learns from noisy digits: its moments have the error of clean ones. */
  readonly noise: boolean
  readonly began: PhaseHistory
  /** Somebody moved through the training. */
  readonly onMoved?: () => void
}

/** Goes back and forth through a training: a slider over its moments, and a button that plays them. */
export function Timeline(props: TimelineProps) {
  const {timeline, eager, compact, training, phases, began, noise, onMoved} = props
  const id = useId()
  const words = useWords()
  const run = useRunLabel()
  const text = words.figures.history
  const view = useTimelineView(timeline)
  const [playing, setPlaying] = useState(false)
  useEffect(() => (eager ? timeline.want() : timeline.list()), [timeline, eager])
  const moments = view?.moments ?? []
  const {length} = moments
  const able = length > 1 && !training
  const at = view?.at ?? Math.max(0, length - 1)
  usePlaying(playing && able, setPlaying, timeline, length)
  const seek = (to: number) => {
    setPlaying(false)
    timeline.seek(Math.round(to))
    onMoved?.()
  }
  const play = () => {
    if (!able) return
    if (at >= length - 1) timeline.seek(0)
    setPlaying(!playing)
    onMoved?.()
  }
  const now = () => {
    setPlaying(false)
    timeline.seek(null)
  }
  const segments = phaseSegments(moments, began, phases)
  const current = segmentAt(segments, at)
  const moment = moments[at]
  const where =
    able &&
    moment &&
    text.at(moment.step, moment.epoch, errorText(view?.shown?.error, noise ? text.clean : null))
  const told = where
    ? [...(current ? [phaseName(words.engine.phases, current.phase)] : []), where].join(' · ')
    : text[training ? 'training' : 'empty']
  const fetching = view !== null && view.loaded < length && (eager || view.at !== null) && !training
  return (
    <figure className={css.timeline} data-compact={compact} aria-labelledby={run ? `${id} ${id}-run` : id}>
      <span className={css.name}>
        <span id={id}>{text.name}</span>{' '}
        {run && (
          <span id={`${id}-run`}>
            <RunLetter {...run} />
          </span>
        )}
      </span>
      <Button aria-disabled={!able} onClick={play}>
        {playing && able ? text.hold : text.play}
      </Button>
      <div className={css.rail}>
        <Slider
          aria-label={text.moment}
          aria-valuetext={told}
          value={at}
          min={0}
          max={Math.max(1, length - 1)}
          step={1}
          disabled={!able}
          onChange={seek}
        />
        {segments.length > 0 && <PhaseRail {...{segments, current}} />}
      </div>
      <Button aria-disabled={view === null || view.at === null} onClick={now}>
        {text.now}
      </Button>
      <p className={css.moment}>
        {told}
        {fetching && ` · ${text.loading(view.loaded, length)}`}
      </p>
    </figure>
  )
}

/** The error of a moment is known once it is fetched; that of the present stands elsewhere. */
const errorText = (error: number | null | undefined, from: string | null) =>
  error == null ? null : [errorFigure(error), from].filter(Boolean).join(', ')
