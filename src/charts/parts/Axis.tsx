import type {ScaleContinuousNumeric} from 'd3'
import {memo} from 'react'
import styles from './Axis.module.css'

export interface AxisProps {
  readonly side: 'left' | 'bottom'
  readonly scale: ScaleContinuousNumeric<number, number>
  /** Where the axis line stands: x of a left axis, y of a bottom one. */
  readonly at: number
  /** About how many ticks, or which. */
  readonly ticks: number | readonly number[]
  readonly format?: (value: number) => string
  readonly title?: string
  /** Reach of the faint lines across the plot: to which x or y; without it there are none. */
  readonly grid?: number
}

/** An axis: a hairline, short ticks, figures, and its title at the end. */
export const Axis = memo(function Axis({side, scale, at, ticks, format, title, grid}: AxisProps) {
  const [start = 0, end = 0] = scale.range()
  const left = side === 'left'
  const values = typeof ticks === 'number' ? scale.ticks(ticks) : ticks
  const said = format ?? scale.tickFormat(values.length)
  return (
    <g className={styles.axis}>
      <path className={styles.line} d={left ? `M${at},${start}V${end}` : `M${start},${at}H${end}`} />
      {values.map((value) => {
        const place = Math.round(scale(value)) + 0.5
        const [x, y] = left ? [at, place] : [place, at]
        return (
          <g key={value} transform={`translate(${x},${y})`}>
            {grid !== undefined && (
              <path className={styles.grid} d={left ? `M0,0H${grid - at}` : `M0,0V${grid - at}`} />
            )}
            <path className={styles.line} d={left ? 'M0,0h-4' : 'M0,0v4'} />
            <text
              x={left ? -7 : 0}
              y={left ? 0 : 7}
              dy={left ? '0.32em' : '0.71em'}
              textAnchor={left ? 'end' : 'middle'}
            >
              {said(value)}
            </text>
          </g>
        )
      })}
      {title && (
        <text
          className={styles.title}
          x={left ? at - 4 : end}
          y={left ? end - 9 : at - 7}
          textAnchor={left ? 'start' : 'end'}
        >
          {title}
        </text>
      )}
    </g>
  )
})
