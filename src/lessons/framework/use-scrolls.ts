import {type RefObject, useEffect, useRef, useState} from 'react'

/** Whether an element holds more than it shows: its keys must then be able to scroll it, and so it takes the focus. */
export function useScrolls<E extends HTMLElement>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const look = () =>
      setScrolls(
        element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== 'visible',
      )
    const resized = new ResizeObserver(look)
    const observe = () => {
      for (const one of [element, ...element.children]) resized.observe(one)
    }
    const changed = new MutationObserver(observe)
    changed.observe(element, {childList: true})
    observe()
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }, [])
  return [ref, scrolls]
}
