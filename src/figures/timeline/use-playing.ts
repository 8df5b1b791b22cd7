import {useEffect} from 'react'
import type {RunTimeline} from './run-timeline'

/** How long the whole timeline takes, in milliseconds. */
const playingTime = 10_000

/** Moves on by as many moments as the time since the last frame asks for. */
export function usePlaying(
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
