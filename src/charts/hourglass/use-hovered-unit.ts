import {type PointerEvent, useState} from 'react'
import {figure} from '../parts/format'
import type {HourglassWords} from './Hourglass.words'
import {type HourglassLayout, unitAt} from './layout'

interface HoveredUnit {
  readonly x: number
  readonly y: number
  readonly said: string
}

/** The unit under the pointer and its value, in words; null where there is none. `values` by position in the trace. */
export function useHoveredUnit(
  layout: HourglassLayout,
  values: readonly Float32Array[],
  text: HourglassWords,
) {
  const [unit, setUnit] = useState<HoveredUnit | null>(null)
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const {left, top} = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const found = unitAt(layout, x, y)
    const value = found && !found.layer.layer.gaussian && values[found.layer.layer.traced ?? -1]?.[found.unit]
    setUnit(
      found && typeof value === 'number' ? {x, y, said: text.unit(found.unit + 1, figure(value))} : null,
    )
  }
  return {unit, handlers: {onPointerMove, onPointerLeave: () => setUnit(null)}}
}
