import type {ScaleContinuousNumeric} from 'd3'
import {memo} from 'react'
import styles from './Axis.module.css'

export interface AxisProps {
  readonly side: 'left' | 'bottom' | 'top'
  readonly scale: ScaleContinuousNumeric<number, number>
  /** Where the axis line stands: x of a left axis, y of the others. */
  readonly at: number
  readonly ticks: readonly number[]
  readonly format: (value: number) => string
  readonly title?: string
  /** Reach of the faint lines across the plot: to which x or y; without it there are none. */
  readonly grid?: number
}

/** An axis: a hairline, short ticks, figures, and its title at the end. */
export const Axis = memo(function Axis({side, scale, at, ticks, format, title, grid}: AxisProps) {
  const [start = 0, end = 0] = scale.range()
  const left = side === 'left'
  const away = side === 'top' ? -1 : 1
  return (
    <g className={styles.axis}>
      <path className={styles.line} d={left ? `M${at},${start}V${end}` : `M${start},${at}H${end}`} />
      {ticks.map((value) => {
        const place = Math.round(scale(value)) + 0.5
        return left ? (
          <g key={value} transform={`translate(${at},${place})`}>
            {grid !== undefined && <path className={styles.grid} d={`M0,0H${grid - at}`} />}
            <path className={styles.line} d="M0,0h-4" />
            <text x={-7} dy="0.32em" textAnchor="end">
              {format(value)}
            </text>
          </g>
        ) : (
          <g key={value} transform={`translate(${place},${at})`}>
            {grid !== undefined && <path className={styles.grid} d={`M0,0V${grid - at}`} />}
            <path className={styles.line} d={`M0,0v${4 * away}`} />
            <text y={away > 0 ? 7 : -7} dy={away > 0 ? '0.71em' : 0} textAnchor="middle">
              {format(value)}
            </text>
          </g>
        )
      })}
      {title && (
        <text
          className={styles.title}
          x={left ? at + 6 : end}
          y={left ? end - 7 : at + (away > 0 ? -6 : -20)}
          textAnchor={left ? 'start' : 'end'}
        >
          {title}
        </text>
      )}
    </g>
  )
})
