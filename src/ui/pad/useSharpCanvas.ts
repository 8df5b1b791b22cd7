import {type RefObject, useEffect, useRef} from 'react'

/** Keeps a square canvas as sharp as the screen, and calls `paint` again when its size or the theme changes. */
export function useSharpCanvas(canvas: RefObject<HTMLCanvasElement | null>, paint: () => void): void {
  const latest = useRef(paint)
  latest.current = paint
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const resized = new ResizeObserver(([entry]) => {
      const side = Math.round((entry?.contentRect.width ?? 0) * devicePixelRatio)
      if (side === 0 || element.width === side) return
      element.width = side
      element.height = side
      latest.current()
    })
    resized.observe(element)
    const themed = new MutationObserver(() => latest.current())
    themed.observe(document.documentElement, {attributes: true, attributeFilter: ['data-theme']})
    return () => {
      resized.disconnect()
      themed.disconnect()
    }
  }, [canvas])
}
