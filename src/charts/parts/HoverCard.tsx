import {type ReactNode, useLayoutEffect, useRef} from 'react'
import styles from './HoverCard.module.css'

/** Stands beside a point of its parent, on the side where there is room. */
export function HoverCard({x, y, children}: {x: number; y: number; children: ReactNode}) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const card = ref.current
    const plot = card?.parentElement
    if (!card || !plot) return
    const {offsetWidth: width, offsetHeight: height} = card
    const left = x + 16 + width <= plot.clientWidth ? x + 16 : Math.max(0, x - 16 - width)
    const top = Math.max(0, Math.min(plot.clientHeight - height, y - height / 2))
    card.style.transform = `translate(${left}px, ${top}px)`
  })
  return (
    <div ref={ref} className={styles.card} data-save="no">
      {children}
    </div>
  )
}
