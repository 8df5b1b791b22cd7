import {type KeyboardEvent, type PointerEvent, useEffect, useRef, useState} from 'react'
import {side} from '../../../contract/data'
import {useLanguage} from '../../../messages/language'
import {brushed, type Mask, type Touch} from '../maths/spoil'
import {pad, place} from '../words'

interface BrushInput {
  readonly mask: Mask
  readonly how: Touch
  /** At most once a frame. */
  readonly onMask: (mask: Mask) => void
  /** With every touch, at once: by the next frame the hand may hold another tool. */
  readonly onTouch: () => void
}

type Place = readonly [number, number]

/** How far the tool reaches, in pixels of the image. */
const radius = 2.4

const strides: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const within = (value: number) => Math.min(side - 0.5, Math.max(0.5, value))

/** A tool on a 28×28 image, led by any pointer or by arrow keys. */
export function useBrush({mask, how, onMask, onTouch}: BrushInput) {
  const language = useLanguage()
  const hand = useRef<{pointer: number; at: Place} | null>(null)
  const held = useHeld(mask, onMask)
  const [cursor, setCursor] = useState<{x: number; y: number; down: boolean} | null>(null)
  const [spoken, setSpoken] = useState('')
  const rub = (from: Place, to: Place) => {
    held.put(brushed(held.now(), from, to, radius, how))
    onTouch()
  }

  const move = ([dx, dy]: Place) => {
    const from = cursor ?? middle
    const to = {...from, x: within(from.x + dx), y: within(from.y + dy)}
    if (to.down) rub([from.x, from.y], [to.x, to.y])
    setCursor(to)
    setSpoken(where(to)[language])
  }
  const put = (down: boolean) => {
    const to = {...(cursor ?? middle), down}
    if (down) rub([to.x, to.y], [to.x, to.y])
    setCursor(to)
    setSpoken(`${pad[down ? 'down' : 'up'][language]}. ${where(to)[language]}`)
  }
  const lift = (event: PointerEvent) => {
    if (event.pointerId === hand.current?.pointer) hand.current = null
  }

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (hand.current || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const at = placeIn(event.currentTarget, event)
      hand.current = {pointer: event.pointerId, at}
      setCursor(null)
      rub(at, at)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.pointerId !== hand.current?.pointer) return
      const at = placeIn(event.currentTarget, event)
      rub(hand.current.at, at)
      hand.current = {...hand.current, at}
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onLostPointerCapture: lift,
    onBlur: () => setCursor(null),
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const stride = strides[event.key]
      const far = event.shiftKey ? 3 : 1
      if (stride) move([far * stride[0], far * stride[1]])
      else if ((event.key === ' ' || event.key === 'Enter') && !event.repeat) put(!cursor?.down)
      else if (event.key === 'Escape' && cursor?.down) put(false)
      else return
      event.preventDefault()
    },
  }
  return {handlers, cursor, spoken, radius, put: held.put}
}

const middle = {x: side / 2, y: side / 2, down: false}

const where = ({x, y}: {readonly x: number; readonly y: number}) =>
  place(Math.floor(x) + 1, Math.floor(y) + 1)

function placeIn(pad: HTMLElement, event: {clientX: number; clientY: number}): Place {
  const box = pad.getBoundingClientRect()
  return [(side * (event.clientX - box.left)) / box.width, (side * (event.clientY - box.top)) / box.height]
}

/** The mask as the hand has it, ahead of React; the page is told once a frame. */
function useHeld(mask: Mask, onMask: (mask: Mask) => void) {
  const latest = useRef(mask)
  const frame = useRef(0)
  const told = useRef(onMask)
  told.current = onMask
  if (frame.current === 0) latest.current = mask
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return {
    now: () => latest.current,
    put(next: Mask) {
      latest.current = next
      if (frame.current !== 0) return
      frame.current = requestAnimationFrame(() => {
        frame.current = 0
        told.current(latest.current)
      })
    },
  }
}
