import {select, type ZoomTransform, zoom, zoomIdentity} from 'd3'
import {type RefObject, useCallback, useEffect, useMemo, useState} from 'react'

export interface Zoom {
  readonly transform: ZoomTransform
  /** Zooms about the middle. */
  by(factor: number): void
  /** Moves the picture, in CSS pixels. */
  pan(dx: number, dy: number): void
  reset(): void
}

const range: [number, number] = [0.2, 200]

/**
 * Whether a gesture is ours. One finger scrolls the page until the picture is enlarged; so does a wheel that
 * would make it smaller than it was: a figure must not be a trap on the way down the page.
 */
function wanted(event: Event, scale: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.deltaY < 0 || scale > 1
  if (globalThis.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1 || scale > 1
  return event instanceof MouseEvent ? !event.ctrlKey && event.button === 0 : true
}

/** D3's zoom behaviour on an element: wheel, pinch, drag; React keeps the transform. */
export function useZoom(ref: RefObject<HTMLElement | null>): Zoom {
  const [transform, setTransform] = useState(zoomIdentity)
  const behaviour = useMemo(() => zoom<HTMLElement, unknown>().scaleExtent(range).clickDistance(4), [])

  useEffect(() => {
    const element = ref.current
    if (!element) return
    const scale = () => (element as {__zoom?: ZoomTransform}).__zoom?.k ?? 1
    behaviour.filter((event: Event) => wanted(event, scale()))
    behaviour.on('zoom', (event: {transform: ZoomTransform}) => setTransform(event.transform))
    const selection = select(element)
    selection.call(behaviour).on('dblclick.zoom', null)
    return () => {
      selection.on('.zoom', null)
    }
  }, [behaviour, ref])

  const apply = useCallback(
    (move: (selection: ReturnType<typeof select<HTMLElement, unknown>>) => void) => {
      if (ref.current) move(select<HTMLElement, unknown>(ref.current))
    },
    [ref],
  )
  return useMemo(
    () => ({
      transform,
      by: (factor) => apply((selection) => behaviour.scaleBy(selection, factor)),
      pan: (dx, dy) => apply((s) => behaviour.translateBy(s, dx / transform.k, dy / transform.k)),
      reset: () => apply((selection) => behaviour.transform(selection, zoomIdentity)),
    }),
    [apply, behaviour, transform],
  )
}
