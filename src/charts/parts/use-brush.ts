import {type PointerEvent, useRef, useState} from 'react'

/** Less than this many CSS pixels is a click, not a stretch. */
const least = 8

/**
 * Marks out a stretch of a horizontal axis with mouse or pen; a finger is left to read and to scroll. The place is
 * given in CSS pixels from the left edge of the element that carries the handlers.
 */
export function useBrush(onBrush: (from: number, to: number) => void) {
  const start = useRef<number | null>(null)
  const [span, setSpan] = useState<readonly [number, number] | null>(null)
  const spanTo = (x: number): readonly [number, number] | null => {
    const from = start.current
    return from === null || Math.abs(x - from) < least ? null : [Math.min(from, x), Math.max(from, x)]
  }
  return {
    /** What is being marked out now. */
    span,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === 'touch' || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = event.nativeEvent.offsetX
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      setSpan(spanTo(event.nativeEvent.offsetX))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const marked = spanTo(event.nativeEvent.offsetX)
      start.current = null
      setSpan(null)
      if (marked) onBrush(...marked)
    },
    onPointerCancel() {
      start.current = null
      setSpan(null)
    },
  }
}
