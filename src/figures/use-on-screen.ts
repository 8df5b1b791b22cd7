import {type RefObject, useEffect, useRef, useState} from 'react'

/** How far from the window an element counts as on screen. */
const near = '200px'

/** Whether an element is on screen or near it: what nobody looks at need not be asked for. */
export function useOnScreen<E extends HTMLElement>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: near,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, seen]
}
