import {type KeyboardEvent, useState} from 'react'
import {useSay} from '../../messages/language'
import {words} from '../words'
import {begun, clamped, extended, keyStep, undone} from './strokes'
import type {StrokeBuffer} from './usePen'

interface ArrowPen {
  readonly x: number
  readonly y: number
  readonly down: boolean
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A pen that arrow keys move: Space or Enter puts it down and lifts it, Escape lifts it. */
export function useArrowPen(buffer: StrokeBuffer) {
  const say = useSay()
  const [pen, setPen] = useState<ArrowPen>({x: 0.5, y: 0.3, down: false})
  const [shown, setShown] = useState(false)
  const [spoken, setSpoken] = useState('')

  const place = ({x, y}: ArrowPen) =>
    `${say(words.column)} ${Math.round(x * 28)}, ${say(words.row)} ${Math.round(y * 28)}`
  const set = (next: ArrowPen, announced: string) => {
    setPen(next)
    setSpoken(announced)
    setShown(true)
  }
  const move = (x: number, y: number) => {
    const next = {...pen, x: clamped(pen.x + x * keyStep), y: clamped(pen.y + y * keyStep)}
    if (pen.down) buffer.put(extended(buffer.strokes(), next.x, next.y))
    set(next, place(next))
  }
  const toggle = () => {
    if (!pen.down) buffer.put(begun(buffer.strokes(), pen.x, pen.y))
    set({...pen, down: !pen.down}, `${say(pen.down ? words.penUp : words.penDown)}. ${place(pen)}`)
  }

  return {
    pen,
    shown,
    spoken,
    hide: () => setShown(false),
    onKeyDown(event: KeyboardEvent) {
      const direction = directions[event.key]
      if (direction && !event.altKey && !event.ctrlKey && !event.metaKey) {
        const far = event.shiftKey ? 3 : 1
        move(far * direction[0], far * direction[1])
      } else if ((event.key === ' ' || event.key === 'Enter') && !event.repeat) toggle()
      else if (event.key === 'Escape' && pen.down) set({...pen, down: false}, say(words.penUp))
      else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey))
        buffer.put(undone(buffer.strokes()))
      else return
      event.preventDefault()
    },
  }
}
