import {useEffect, useRef} from 'react'
import css from './Overlay.module.css'

/** The screen in black, until a key brings it back. */
export function Blank() {
  return <div className={css.blank} data-blank />
}

/** Everything but what the pointer shows is dimmed. */
export function Spotlight() {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({clientX, clientY}: PointerEvent) => {
      light.current?.style.setProperty('--x', `${clientX}px`)
      light.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={light} className={css.spotlight} data-spotlight />
}
