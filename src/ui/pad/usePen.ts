import {type PointerEvent, useRef} from 'react'
import {begun, clamped, extended, type Stroke} from './strokes'

/** What the pad and its hands share: the strokes as they are this very moment, ahead of React. */
export interface StrokeBuffer {
  strokes(): readonly Stroke[]
  /** Puts down new strokes; the page is told once a frame. */
  put(strokes: readonly Stroke[]): void
}

/** Finger, pen and mouse. One pointer draws at a time; the others are let pass. */
export function usePen(buffer: StrokeBuffer) {
  const pointer = useRef<number | null>(null)
  const lift = (event: PointerEvent) => {
    if (event.pointerId === pointer.current) pointer.current = null
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (pointer.current !== null || event.button !== 0) return
      pointer.current = event.pointerId
      event.currentTarget.setPointerCapture(event.pointerId)
      const [x, y] = placeIn(event.currentTarget, event)
      buffer.put(begun(buffer.strokes(), x, y))
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.pointerId !== pointer.current) return
      // A pen reports more often than the screen refreshes: coalesced events keep the curve round.
      const coalesced = event.nativeEvent.getCoalescedEvents?.() ?? []
      const events = coalesced.length > 0 ? coalesced : [event]
      let strokes = buffer.strokes()
      for (const each of events) strokes = extended(strokes, ...placeIn(event.currentTarget, each))
      buffer.put(strokes)
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onLostPointerCapture: lift,
  }
}

function placeIn(pad: HTMLElement, event: {clientX: number; clientY: number}): [number, number] {
  const box = pad.getBoundingClientRect()
  return [clamped((event.clientX - box.left) / box.width), clamped((event.clientY - box.top) / box.height)]
}
