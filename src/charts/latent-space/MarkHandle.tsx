import {type KeyboardEvent, type PointerEvent, useRef} from 'react'
import {at32} from '../../maths/arrays'
import styles from './LatentSpace.module.css'
import type {MapMark} from './MapOverlay'
import type {MapView} from './use-map-view'

interface HandleProps {
  readonly mark: MapMark
  readonly view: MapView
  /** What can be done with it, said after its name. */
  readonly help: string
  readonly onMove: (id: string, position: Float32Array) => void
}

const reach = 22

const strides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Takes hold of a mark: dragged by any pointer, moved by arrow keys (finely with Shift). */
export function MarkHandle({mark, view, help, onMove}: HandleProps) {
  const held = useRef<{dx: number; dy: number} | null>(null)
  const keyed = useRef<{from: Float32Array; px: number; py: number} | null>(null)
  const {x, y} = view
  const strip = mark.position.length === 1
  const [left, top] = [x(at32(mark.position, 0)), strip ? 0 : y(at32(mark.position, 1))]
  const moveTo = (px: number, py: number) =>
    onMove(mark.id, strip ? Float32Array.of(x.invert(px)) : Float32Array.of(x.invert(px), y.invert(py)))

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = {dx: left - event.clientX, dy: top - event.clientY}
  }
  const onPointerMove = (event: PointerEvent) => {
    if (held.current) moveTo(event.clientX + held.current.dx, event.clientY + held.current.dy)
  }
  const letGo = () => {
    held.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = strides[event.key]
    if (!stride) return
    event.preventDefault()
    event.stopPropagation()
    const pixels = event.shiftKey ? 1 : 8
    // Keys may come faster than the mark is drawn: each goes on from where the last one led.
    const last = keyed.current?.from === mark.position ? keyed.current : {px: left, py: top}
    const [px, py] = [last.px + pixels * stride[0], last.py + pixels * stride[1]]
    keyed.current = {from: mark.position, px, py}
    moveTo(px, py)
  }
  return (
    <button
      type="button"
      data-handle
      className={styles.handle}
      aria-label={`${mark.label}. ${help}`}
      style={{left: left - reach, top: top - reach, width: 2 * reach, height: 2 * reach}}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    />
  )
}
