import {type RefObject, useLayoutEffect, useRef} from 'react'
import {contextOf} from './context'

/** Of a layer, in CSS pixels. */
type Extent = {readonly width: number; readonly height: number}

/** Draws in device pixels; `ratio` of them make a CSS pixel. */
export type Draw = (context: CanvasRenderingContext2D, ratio: number) => void

/** A layer larger than this is drawn coarser, so that a wall-sized figure redraws as fast as a small one. */
const mostPixels = 2_400_000

export function pixelRatio({width, height}: Extent): number {
  const area = Math.max(1, width * height)
  return Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(mostPixels / area))
}

/**
 * A canvas layer that redraws once, in the next animation frame, after `draw` or the size has changed. `draw`
 * must be memoised: its identity says whether there is anything new.
 */
export function useCanvas(size: Extent, draw: Draw): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const canvas = ref.current
      const context = contextOf(canvas)
      if (!canvas || !context || size.width === 0) return
      const ratio = pixelRatio(size)
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, width, height)
      draw(context, ratio)
    })
    return () => cancelAnimationFrame(frame)
  }, [size, draw])
  return ref
}
