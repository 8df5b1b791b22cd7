import {useEffect, useState} from 'react'
import {errorFigure} from '../../charts/parts/format'
import type {Language} from '../../contract/words'
import {Button} from '../../ui/Button'
import {Slider} from '../../ui/Slider'
import type {RunTimeline, TimelineView} from './run-timeline'
import css from './Timeline.module.css'
import {useTimelineView} from './use-timeline'
import {momentText, words} from './words'

/** How long the whole timeline takes, in milliseconds. */
const playingTime = 10_000

interface TimelineProps {
  readonly timeline: RunTimeline
  readonly language: Language
  /** Whether the run trains just now. */
  readonly training: boolean
  /** Somebody moved through the training. */
  readonly onMoved?: () => void
}

/** Goes back and forth through a training: a slider over its moments, and a button that plays them. */
export function Timeline({timeline, language, training, onMoved}: TimelineProps) {
  const view = useTimelineView(timeline)
  const [playing, setPlaying] = useState(false)
  useEffect(() => timeline.want(), [timeline])
  const count = view?.moments.length ?? 0
  const able = count > 1
  const at = view?.at ?? Math.max(0, count - 1)
  usePlaying(playing, setPlaying, timeline, count)
  const seek = (to: number) => {
    if (!able) return
    setPlaying(false)
    timeline.seek(Math.round(to))
    onMoved?.()
  }
  const play = () => {
    if (!able) return
    if (at >= count - 1) timeline.seek(0)
    setPlaying(!playing)
    onMoved?.()
  }
  const text = view && able ? textOf(view, at, language) : words[training ? 'training' : 'empty'][language]
  return (
    <fieldset className={css.timeline}>
      <legend>{words.timeline[language]}</legend>
      <Button look="strong" aria-disabled={!able} onClick={play}>
        {words[playing ? 'pause' : 'play'][language]}
      </Button>
      <Slider
        aria-label={words.moment[language]}
        aria-valuetext={text}
        value={at}
        min={0}
        max={Math.max(1, count - 1)}
        step={1}
        disabled={!able}
        onChange={seek}
      />
      <Button aria-disabled={view === null || view.at === null} onClick={() => timeline.seek(null)}>
        {words.now[language]}
      </Button>
      <p className={css.moment}>
        {text}
        {view && view.loaded < count && (
          <span>
            {' '}
            · {words.loading[language]} {view.loaded}/{count}
          </span>
        )}
      </p>
    </fieldset>
  )
}

/** The error of a moment is known once it is fetched; that of the present stands elsewhere. */
function textOf({moments, shown}: TimelineView, at: number, language: Language): string {
  const moment = moments[at]
  if (!moment) return ''
  return momentText(moment, shown ? errorFigure(shown.error) : '–', language)
}

/** Moves on by as many moments as the time since the last frame asks for. */
function usePlaying(
  playing: boolean,
  setPlaying: (playing: boolean) => void,
  timeline: RunTimeline,
  count: number,
): void {
  useEffect(() => {
    if (!playing) return
    const from = timeline.view().at ?? 0
    const began = performance.now()
    let frame = requestAnimationFrame(function next(now) {
      const at = Math.min(count - 1, from + Math.floor(((now - began) / playingTime) * count))
      if (at !== timeline.view().at) timeline.seek(at)
      if (at >= count - 1) setPlaying(false)
      else frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, setPlaying, timeline, count])
}
