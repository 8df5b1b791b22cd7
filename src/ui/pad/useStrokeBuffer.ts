import {useEffect, useLayoutEffect, useMemo, useRef} from 'react'
import type {Stroke} from './strokes'
import type {StrokeBuffer} from './usePen'

/**
 * The strokes as the hand sees them. They are painted at once and told to the page at most once a frame:
 * a pen may report a thousand points a second.
 */
export function useStrokeBuffer(
  strokes: readonly Stroke[],
  onStrokes: (strokes: readonly Stroke[]) => void,
  paintNow: (strokes: readonly Stroke[]) => void,
): StrokeBuffer {
  const latest = useRef(strokes)
  const frame = useRef(0)
  const told = useRef({onStrokes, paintNow})
  told.current = {onStrokes, paintNow}

  // With the render that brings them: an effect would come later, over strokes that the hand has drawn meanwhile.
  useLayoutEffect(() => {
    // What comes from outside (Clear, a digit that draws itself) counts, unless the hand is ahead of it.
    if (frame.current === 0) {
      latest.current = strokes
      told.current.paintNow(strokes)
    }
  }, [strokes])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  return useMemo(
    () => ({
      strokes: () => latest.current,
      put(next) {
        latest.current = next
        if (frame.current !== 0) return
        frame.current = requestAnimationFrame(() => {
          frame.current = 0
          told.current.paintNow(latest.current)
          told.current.onStrokes(latest.current)
        })
      },
    }),
    [],
  )
}
