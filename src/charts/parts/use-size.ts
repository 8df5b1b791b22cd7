import {type RefObject, useLayoutEffect, useRef, useState} from 'react'

/** Size of a box in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Measures the element that the ref is put on, now and whenever it changes; 0 × 0 before it is there. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>({width: 0, height: 0})
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const {clientWidth: width, clientHeight: height} = element
      setSize((old) => (old.width === width && old.height === height ? old : {width, height}))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
