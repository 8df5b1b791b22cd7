import {useId, useMemo} from 'react'
import {figure} from '../../charts/parts/format'
import {useRun} from '../../lab/hooks'
import {Slider} from '../../ui/Slider'
import type {LessonRun} from '../framework/lesson'
import css from './View.module.css'

interface NumbersProps {
  readonly run: LessonRun
  /** `[2]`; null before there is a place. */
  readonly position: Float32Array | null
  readonly onPlace: (position: Float32Array) => void
}

const names = ['z₁', 'z₂']

/** The numbers of a code as sliders: every place of the map without a pointer. */
export function Numbers({run, position, onPlace}: NumbersProps) {
  const id = useId()
  const positions = useRun(run.runId, ({snapshot}) => snapshot?.map.positions)
  const ranges = useMemo(() => (positions ? rangesOf(positions) : []), [positions])
  const place = (axis: number, to: number) =>
    onPlace(Float32Array.from(names, (_, i) => (i === axis ? to : (position?.[i] ?? 0))))
  return ranges.map(([low, high], axis) => {
    const value = Math.min(high, Math.max(low, position?.[axis] ?? 0))
    return (
      <div key={names[axis]} className={css.number}>
        <label htmlFor={`${id}-${axis}`}>{names[axis]}</label>
        <Slider
          id={`${id}-${axis}`}
          value={value}
          min={low}
          max={high}
          step={(high - low) / 100}
          aria-valuetext={figure(value)}
          onChange={(to) => place(axis, to)}
        />
      </div>
    )
  })
}

/** Least and greatest value of each of two coordinates. */
function rangesOf(positions: Float32Array): readonly (readonly [number, number])[] {
  return [0, 1].map((axis) => {
    let [low, high] = [Infinity, -Infinity]
    for (let i = axis; i < positions.length; i += 2) {
      low = Math.min(low, positions[i] ?? low)
      high = Math.max(high, positions[i] ?? high)
    }
    return [low, high] as const
  })
}
