import {useEffect, useState, useSyncExternalStore} from 'react'
import type {Playhead} from './playhead'

/** From one end to the other, in seconds. */
const oneWay = 4

export interface Playback {
  readonly playing: boolean
  /** Whether the person asked for less motion: then there are steps, and no playing. */
  readonly still: boolean
  toggle(): void
  /** One picture on or back. */
  step(by: 1 | -1): void
}

/** Plays a path back and forth until it is stopped, or the playhead taken by hand. */
export function usePlayback(head: Playhead, pictures: number): Playback {
  const [playing, setPlaying] = useState(false)
  const still = useReducedMotion()
  const moving = playing && !still
  useEffect(() => {
    if (!moving) return
    let frame = 0
    let before: number | null = null
    let direction = head.at >= 1 ? -1 : 1
    let expected = head.at
    const tick = (now: number) => {
      // Somebody else has moved it: that hand goes first.
      if (head.at !== expected) return setPlaying(false)
      const at = head.at + (direction * (now - (before ?? now))) / (1000 * oneWay)
      before = now
      if (at >= 1) direction = -1
      else if (at <= 0 && direction < 0) direction = 1
      head.moveTo(at)
      expected = head.at
      frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [moving, head])
  const toggle = () => setPlaying(!playing)
  const step = (by: 1 | -1) => {
    setPlaying(false)
    const last = Math.max(1, pictures - 1)
    head.moveTo((Math.round(head.at * last) + by) / last)
  }
  return {playing: moving, still, toggle, step}
}

const query = () => globalThis.matchMedia('(prefers-reduced-motion: reduce)')

const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const motion = query()
      motion.addEventListener('change', changed)
      return () => motion.removeEventListener('change', changed)
    },
    () => query().matches,
    () => true,
  )
