import {type PointerEvent, useRef} from 'react'
import styles from './Hourglass.module.css'
import type {Box, Posture} from './layout'

interface GripProps {
  readonly box: Box
  readonly posture: Posture
  readonly title: string
  /** The layer's span as it is dragged to, in CSS pixels. */
  readonly onSpan: (span: number) => void
  readonly onEnd: () => void
}

const reach = {lying: 28, upright: 44}

/** The end of a layer, to be dragged outwards or inwards. The number field beside it does the same for the keyboard. */
export function Grip({box, posture, title, onSpan, onEnd}: GripProps) {
  const drag = useRef<{from: number; span: number} | null>(null)
  const lying = posture === 'lying'
  const touch = reach[posture]
  const [x, y] = lying ? [box.x + box.width / 2, box.y] : [box.x + box.width, box.y + box.height / 2]
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = lying ? {from: event.clientY, span: box.height} : {from: event.clientX, span: box.width}
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return
    const outwards = lying ? drag.current.from - event.clientY : event.clientX - drag.current.from
    // Both ends of the layer move: it grows by twice what the hand goes.
    onSpan(Math.max(0, drag.current.span + 2 * outwards))
  }
  const end = () => {
    if (drag.current) onEnd()
    drag.current = null
  }
  return (
    <div
      className={styles.grip}
      data-posture={posture}
      data-save="no"
      title={title}
      aria-hidden="true"
      style={{left: x - touch / 2, top: y - touch / 2, width: touch, height: touch}}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
