import {useLayoutEffect, useRef, useState} from 'react'
import {at32} from '../../maths/arrays'

const duration = 500

const motionless = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share)

/** Places on the way between two sets of points, `[n, 2]`; a point that is nowhere in one of them stands where it is in the other. */
export function between(from: Float32Array, to: Float32Array, share: number): Float32Array {
  return to.map((place, i) => {
    const [start, end] = [at32(from, i), Number.isFinite(place) ? place : at32(from, i)]
    return Number.isFinite(start) ? start + (end - start) * share : place
  })
}

/**
 * Points that glide to their new places when `key` changes (another view of the same codes), and follow at once
 * otherwise. They are there at once for people who want no motion.
 */
export function useGlide(points: Float32Array, key: string): Float32Array {
  const count = points.length
  const last = useRef({points, key})
  const [way, setWay] = useState<{key: string; from: Float32Array; share: number} | null>(null)
  // Before the browser paints: else the points are seen at their new places first.
  useLayoutEffect(() => {
    const {key: before, points: from} = last.current
    if (before === key || from.length !== count || motionless()) return
    const start = performance.now()
    setWay({key, from, share: 0})
    let frame = requestAnimationFrame(function run(now) {
      const share = Math.max(0, (now - start) / duration)
      setWay(share < 1 ? {key, from, share: eased(share)} : null)
      if (share < 1) frame = requestAnimationFrame(run)
    })
    return () => cancelAnimationFrame(frame)
  }, [key, count])
  useLayoutEffect(() => {
    last.current = {points, key}
  }, [points, key])
  return way?.key === key && way.from.length === count ? between(way.from, points, way.share) : points
}
