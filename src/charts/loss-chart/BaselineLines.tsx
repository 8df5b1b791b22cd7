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

/** The baselines, each over the steps of which it holds, with its name above it or, where the next is too near, below. */
export function BaselineLines({lines, x, y, format}: LinesProps) {
  const [low = 0, high = 1] = y.domain()
  const [from = 0, to = 1] = x.domain()
  const shown = lines
    .filter(({value}) => value >= low && value <= high)
    .map((line) => ({...line, spans: (line.spans ?? [[from, to]]).filter(([a, b]) => a < to && b > from)}))
    .filter(({spans}) => spans.length > 0)
  return shown.map(({key, value, label, spans}, i) => {
    const above = shown[i - 1]
    const crowded = above !== undefined && y(value) - y(above.value) < 13
    const height = Math.round(y(value)) + 0.5
    const end = x(Math.min(to, spans.at(-1)?.[1] ?? to))
    return (
      <g key={key} className={styles.baseline} data-key={key}>
        <path
          d={spans.map(([a, b]) => `M${x(Math.max(from, a))},${height}H${x(Math.min(to, b))}`).join('')}
        />
        <text x={end - 4} y={y(value) + (crowded ? 13 : -4)} textAnchor="end">
          {label} {format(value)}
        </text>
      </g>
    )
  })
}
