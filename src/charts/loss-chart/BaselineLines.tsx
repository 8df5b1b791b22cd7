import type {ScaleContinuousNumeric} from 'd3'
import type {BaselineLine} from './baselines'
import styles from './LossChart.module.css'

type Scale = ScaleContinuousNumeric<number, number>

interface LinesProps {
  /** Highest first. */
  readonly lines: readonly BaselineLine[]
  readonly x: Scale
  readonly y: Scale
  readonly format: (value: number) => string
}

interface Shown extends BaselineLine {
  readonly spans: readonly (readonly [number, number])[]
  /** Where its name is written: the foot of the text. */
  readonly foot: number
}

/** Those in view, each with its name above it or, where the next is too near, below. */
export function shownBaselines(lines: readonly BaselineLine[], x: Scale, y: Scale): Shown[] {
  const [low = 0, high = 1] = y.domain()
  const [from = 0, to = 1] = x.domain()
  const shown = lines
    .filter(({value}) => value >= low && value <= high)
    .map((line) => ({...line, spans: (line.spans ?? [[from, to]]).filter(([a, b]) => a < to && b > from)}))
    .filter(({spans}) => spans.length > 0)
  return shown.map((line, i) => {
    const above = shown[i - 1]
    const crowded = above !== undefined && y(line.value) - y(above.value) < 13
    return {...line, foot: y(line.value) + (crowded ? 13 : -4)}
  })
}

/** The baselines, each over the steps of which it holds. */
export function BaselineLines({lines, x, y, format}: LinesProps) {
  const [from = 0, to = 1] = x.domain()
  return shownBaselines(lines, x, y).map(({key, value, label, spans, foot}) => {
    const height = Math.round(y(value)) + 0.5
    const end = x(Math.min(to, spans.at(-1)?.[1] ?? to))
    return (
      <g key={key} className={styles.baseline} data-key={key}>
        <path
          d={spans.map(([a, b]) => `M${x(Math.max(from, a))},${height}H${x(Math.min(to, b))}`).join('')}
        />
        <text x={end - 4} y={foot} textAnchor="end">
          {label} {format(value)}
        </text>
      </g>
    )
  })
}
