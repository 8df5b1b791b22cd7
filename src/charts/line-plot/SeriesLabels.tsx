import type {ScaleContinuousNumeric} from 'd3'
import {linesOf, roughWidth} from '../parts/rough-width'
import {spread} from '../parts/spread'
import type {Series} from './LinePlot'
import styles from './LinePlot.module.css'

/** The longest line of a label, em. */
const longest = 9
/** The type of a label and the distance of its lines, at the usual size. */
const size = 13
const leading = 15

/** The room at the right that the labels of these series need, in pixels. */
export function roomForLabels(series: readonly Series[], type: number): number {
  const widths = series.flatMap(({name}) => linesOf(name, longest).map(roughWidth))
  return (Math.max(0, ...widths) * size + 24) * type
}

interface LabelsProps {
  readonly series: readonly Series[]
  readonly x: ScaleContinuousNumeric<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  /** Where the plot ends. */
  readonly right: number
  readonly type: number
}

/** The name of each series at the height where it ends, with a hairline to it. */
export function SeriesLabels({series, x, y, right, type}: LabelsProps) {
  const [bottom = 0, top = 0] = y.range()
  const ends = series.flatMap((one) => {
    const last = one.points.findLast((point) => Number.isFinite(point.y))
    return last ? [{one, lines: linesOf(one.name, longest), from: x(last.x), height: y(last.y)}] : []
  })
  const tallest = Math.max(1, ...ends.map(({lines}) => lines.length))
  const gap = (tallest * leading + 4) * type
  const places = spread(
    ends.map(({height}) => height),
    gap,
    top,
    bottom - ((tallest - 1) * leading * type) / 2,
  )
  return ends.map(({one, lines, from, height}, i) => {
    const place = places[i] ?? height
    return (
      <g key={one.id} data-tone={one.tone} className={styles.label}>
        <path d={`M${from + 7 * type},${height}L${right + 12 * type},${place}`} />
        {lines.map((words, line) => (
          <text
            key={words}
            x={right + 16 * type}
            y={place + (line - (lines.length - 1) / 2) * leading * type}
          >
            {/* The space parts the lines where the label is read aloud; it is not drawn. */}
            {`${words} `}
          </text>
        ))}
      </g>
    )
  })
}
