import {useEffect, useState} from 'react'
import type {Stroke} from '../../lab/store/state'
import {demonstrated, partOf} from '../../maths/sketches'

const drawing = 1400
const resting = 1500

/** In an order in which neighbours look unlike. */
const order = [3, 0, 4, 8, 1, 6, 2, 7, 5, 9]

/**
 * Digits that draw themselves, one after another, until somebody takes the pen. With reduced motion, one digit
 * that stands still.
 */
export function useDemonstration(running: boolean): readonly Stroke[] {
  const [strokes, setStrokes] = useState<readonly Stroke[]>(() => demonstrated(order[0] ?? 3))
  useEffect(() => {
    if (!running || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    let frame = 0
    let start: number | null = null
    let drawn = -1
    const next = (now: number) => {
      start ??= now
      const turn = Math.floor((now - start) / (drawing + resting))
      const share = Math.min(1, ((now - start) % (drawing + resting)) / drawing)
      // While a digit rests nothing changes, and nothing is computed.
      if (share < 1 || drawn !== turn) setStrokes(partOf(demonstrated(order[turn % 10] ?? 3), share))
      if (share === 1) drawn = turn
      frame = requestAnimationFrame(next)
    }
    frame = requestAnimationFrame(next)
    return () => cancelAnimationFrame(frame)
  }, [running])
  return strokes
}
