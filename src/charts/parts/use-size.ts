import {type RefObject, useLayoutEffect, useRef, useState} from 'react'

/** Size of a box in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
  /** How much larger the page's type is than usual: 1, or more for a projector. Margins grow with it. */
  readonly type: number
}

const usualType = 16

/** Measures the element that the ref is put on, now and whenever it changes; 0 × 0 before it is there. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>({width: 0, height: 0, type: 1})
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const {clientWidth: width, clientHeight: height} = element
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualType
      setSize((old) =>
        old.width === width && old.height === height && old.type === type ? old : {width, height, type},
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(document.documentElement)
    measure()
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
