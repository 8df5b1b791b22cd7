import {type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useState} from 'react'
import {at, at32, byteAt} from '../../maths/arrays'
import {nextPoint, PointGrid} from './point-grid'
import type {MapView} from './use-map-view'

/** What the pointer is at. */
export interface MapHover {
  /** The dot near it, as an index of the test digits; null over empty paper. */
  readonly index: number | null
  /** `[axes]`: the dot's code, or the place on the map. */
  readonly position: Float32Array
}

export interface PickInput {
  readonly view: MapView
  readonly points: Float32Array
  readonly labels: Uint8Array
  readonly axes: 1 | 2 | 3
  readonly chosen: ReadonlySet<number>
  readonly selected: number | null
  readonly onHover: ((hover: MapHover | null) => void) | undefined
  readonly onSelect: ((index: number) => void) | undefined
  readonly onDecode: ((position: Float32Array) => void) | undefined
}

/** Where on the pad the card belongs, in CSS pixels. */
export interface Pointed {
  readonly index: number | null
  readonly x: number
  readonly y: number
}

const reach = {mouse: 10, pen: 14, touch: 22}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Finds dots by pointer and by keyboard, and tells of them. */
export function usePick(input: PickInput) {
  const {view, labels, axes, chosen, selected, onHover, onSelect, onDecode} = input
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const {pixels, transform} = view
  // Built at the first question after the dots have moved, never while they move.
  const grid = useMemo(() => {
    let built: PointGrid | null = null
    return () => {
      built ??= new PointGrid(pixels)
      return built
    }
  }, [pixels])

  const shown = (index: number) => chosen.size === 0 || chosen.has(byteAt(labels, index))
  const near = (x: number, y: number, kind: string) => {
    const within = (reach[kind as keyof typeof reach] ?? reach.mouse) / transform.k
    const [bx, by] = transform.invert([x, y])
    return grid().nearest(bx, by, within, shown)
  }
  const placeOf = (x: number, y: number) =>
    axes === 1 ? Float32Array.of(view.x.invert(x)) : Float32Array.of(view.x.invert(x), view.y.invert(y))
  const screen = (index: number) => transform.apply([at32(pixels, 2 * index), at32(pixels, 2 * index + 1)])

  const tell = (next: Pointed | null) => {
    setPointed(next)
    const at = next?.index === null || !next ? next : {...next, ...asPoint(screen(next.index))}
    onHover?.(next && at ? {index: next.index, position: placeOf(at.x, at.y)} : null)
  }

  const goTo = (index: number | null) => {
    if (index === null) return
    const [x, y] = screen(index)
    keepInView(view, x, y)
    tell({index, x, y})
  }

  return {
    pointed,
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      const {offsetX: x, offsetY: y} = event.nativeEvent
      tell({index: near(x, y, event.pointerType), x, y})
    },
    onPointerLeave: () => tell(null),
    onClick(event: MouseEvent<HTMLElement>) {
      const {offsetX: x, offsetY: y} = event.nativeEvent
      const kind = 'pointerType' in event.nativeEvent ? `${event.nativeEvent.pointerType}` : 'mouse'
      const index = near(x, y, kind)
      if (index !== null) onSelect?.(index)
      else if (axes < 3) onDecode?.(placeOf(x, y))
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = steps[event.key]
      if (step && event.shiftKey) view.zoom.pan(-60 * step[0], -60 * step[1])
      else if (step) {
        const from = pointed?.index ?? selected
        goTo(
          from === null
            ? grid().nearest(...transform.invert(middle(view)), Infinity, shown)
            : nextPoint(pixels, from, ...step),
        )
      } else if (event.key === '+' || event.key === '=') view.zoom.by(1.5)
      else if (event.key === '-' || event.key === '_') view.zoom.by(1 / 1.5)
      else if (event.key === 'f' || event.key === 'F') view.fit()
      else if (event.key === 'Escape') tell(null)
      else if (event.key === 'Enter' && pointed?.index != null) onSelect?.(pointed.index)
      else return
      event.preventDefault()
    },
    onBlur: () => tell(null),
  }
}

const asPoint = ([x, y]: readonly [number, number]) => ({x, y})

const middle = ({x, y}: MapView): [number, number] => [at(x.range(), 1) / 2, at(y.range(), 0) / 2]

/** Moves the map so that a dot reached by keyboard is seen. */
function keepInView({zoom, x, y}: MapView, px: number, py: number): void {
  const [width, height] = [at(x.range(), 1), at(y.range(), 0)]
  const dx = px < 20 ? 20 - px : px > width - 20 ? width - 20 - px : 0
  const dy = py < 20 ? 20 - py : py > height - 20 ? height - 20 - py : 0
  if (dx !== 0 || dy !== 0) zoom.pan(dx, dy)
}
