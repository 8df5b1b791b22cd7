import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {between, fitDomain, holds} from './frame'
import type {MapDomain} from './positions'

/** How long the frame takes from one part of the map to another, and how long it waits before it narrows. */
const glide = 400
const patience = 1500

export interface FollowedFrameInput {
  readonly points: Float32Array
  readonly axes: 1 | 2 | 3
  /** Framed anew at once when this changes. */
  readonly fitKey: string
  readonly room: number
  /** Whether it holds still: somebody has taken hold of the map. */
  readonly still: boolean
}

/**
 * The frame of a map whose points move: it widens as soon as points would be outside, narrows when they have left
 * much of it empty for a while, and glides there.
 */
export function useFollowedFrame(input: FollowedFrameInput): {frame: MapDomain; fit: () => void} {
  const {points, axes, fitKey, room, still} = input
  const wanted = useMemo(() => fitDomain(points, axes, room), [points, axes, room])
  const dots = useMemo(() => (room === 1 ? wanted : fitDomain(points, axes)), [points, axes, room, wanted])
  const [goal, setGoal] = useState({fitKey, frame: wanted})
  const other = goal.fitKey !== fitKey
  if (other || (!still && holds(goal.frame, dots) === 'outside')) setGoal({fitKey, frame: wanted})

  const newest = useRef(wanted)
  useEffect(() => {
    newest.current = wanted
  }, [wanted])
  const wide = !still && !other && holds(goal.frame, wanted) === 'wide'
  useEffect(() => {
    if (!wide) return
    const timer = setTimeout(() => setGoal((old) => ({...old, frame: newest.current})), patience)
    return () => clearTimeout(timer)
  }, [wide])

  const frame = useGlide(goal.frame, goal.fitKey)
  const fit = useCallback(() => setGoal({fitKey, frame: dots}), [fitKey, dots])
  return {frame, fit}
}

/** A frame that glides to where it should be; at once for another map, or where motion is unwelcome. */
function useGlide(to: MapDomain, key: string): MapDomain {
  const [shown, setShown] = useState({key, frame: to})
  const jumps = shown.key !== key
  if (jumps) setShown({key, frame: to})
  const now = jumps ? to : shown.frame
  const from = useRef(now)
  useEffect(() => {
    from.current = now
  })
  useEffect(() => {
    if (from.current === to) return
    const motionless = matchMedia('(prefers-reduced-motion: reduce)').matches
    const [start, begin] = [from.current, performance.now()]
    let request = requestAnimationFrame(function next(time) {
      const share = motionless ? 1 : Math.min(1, Math.max(0, time - begin) / glide)
      const eased = share * share * (3 - 2 * share)
      setShown({key, frame: share === 1 ? to : between(start, to, eased)})
      if (share < 1) request = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(request)
  }, [to, key])
  return now
}
