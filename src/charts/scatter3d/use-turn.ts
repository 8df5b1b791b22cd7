import {type KeyboardEvent, type PointerEvent, useRef, useState} from 'react'
import {boundedTurn, type Turn, usualTurn} from './camera'

export interface Turning {
  readonly turn: Turn
  /** Turns by so many radians. */
  by(yaw: number, pitch: number): void
  reset(): void
}

export interface TurnInput {
  /** Held by the caller: for two tiles that turn together. */
  readonly fixed?: Turn | undefined
  readonly onTurn?: ((turn: Turn) => void) | undefined
}

/** A twelfth of a right angle, roughly: what an arrow key or a button turns by. */
export const turnStep = Math.PI / 18

/** Pixels of dragging that turn by one radian. */
const perRadian = 140

/** From where a tile is seen; its own, or the caller's. */
export function useTurn({fixed, onTurn}: TurnInput): Turning {
  const [own, setOwn] = useState(usualTurn)
  const turn = fixed ?? own
  const set = (next: Turn) => {
    setOwn(next)
    onTurn?.(next)
  }
  return {
    turn,
    by: (yaw, pitch) => set(boundedTurn({yaw: turn.yaw + yaw, pitch: turn.pitch + pitch})),
    reset: () => set(usualTurn),
  }
}

const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-turnStep, 0],
  ArrowRight: [turnStep, 0],
  ArrowUp: [0, turnStep],
  ArrowDown: [0, -turnStep],
}

/** Turns by dragging and by arrow keys; a press that does not move is a click. */
export function useTurnPad({by, reset}: Turning, onClick: (x: number, y: number, kind: string) => void) {
  const last = useRef<{x: number; y: number; moved: number} | null>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      last.current = {x: event.clientX, y: event.clientY, moved: 0}
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = last.current
      if (!before) return
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y]
      last.current = {
        x: event.clientX,
        y: event.clientY,
        moved: before.moved + Math.abs(dx) + Math.abs(dy),
      }
      if (last.current.moved > 3) by(dx / perRadian, dy / perRadian)
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const moved = last.current?.moved ?? 0
      last.current = null
      if (moved > 3) return
      const {offsetX, offsetY} = event.nativeEvent
      onClick(offsetX, offsetY, event.pointerType)
    },
    onPointerCancel: () => {
      last.current = null
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = keys[event.key]
      if (step) by(...step)
      else if (event.key === 'Home') reset()
      else return
      event.preventDefault()
    },
  }
}
