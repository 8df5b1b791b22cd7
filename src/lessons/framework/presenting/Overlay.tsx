import {useEffect, useRef} from 'react'
import css from './Overlay.module.css'

/** The screen in black, until a key brings it back. */
export function Blank({label}: {readonly label: string}) {
  return <div className={css.blank} data-blank role="img" aria-label={label} />
}

/** Everything but what the pointer shows is dimmed. */
export function Spotlight({label}: {readonly label: string}) {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({clientX, clientY}: PointerEvent) => {
      light.current?.style.setProperty('--x', `${clientX}px`)
      light.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={light} className={css.spotlight} data-spotlight role="img" aria-label={label} />
}
