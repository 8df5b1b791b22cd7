import {type RefObject, useLayoutEffect, useRef} from 'react'
import {useMedia} from '../../ui/use-media'

/** Whether the window is large enough for form, map, loss, pad and hourglass side by side. */
export const useOneScreen = () => useMedia('(width >= 75rem) and (height >= 40rem)')

/** Whether the page is one column, with the training bar at its foot. */
export const useNarrow = () => useMedia('(width < 48rem)')

/** Sets `--room` on an element: the height that what stands above it leaves of the window. */
export function useRoom<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const above = element.getBoundingClientRect().top + window.scrollY
      element.style.setProperty('--room', `${Math.floor(window.innerHeight - above)}px`)
    }
    measure()
    // Whatever grows or goes above it changes the height of the page.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  return ref
}
