import {line, scaleLinear, scaleLog} from 'd3'
import {at} from '../../maths/arrays'
import styles from './Sparkline.module.css'

interface SparklineProps {
  readonly steps: readonly number[]
  readonly values: readonly number[]
  /** The accessible name. */
  readonly label: string
}

const [width, height] = [96, 24]

/** A curve the size of a word: how a value went, on a logarithmic scale where it is positive. */
export function Sparkline({steps, values, label}: SparklineProps) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const [first = 0] = steps
  const x = scaleLinear([first, steps.at(-1) ?? 1], [2, width - 4])
  const y = (low > 0 ? scaleLog() : scaleLinear()).domain([low, high]).range([height - 3, 3])
  const points = values.map((value, i): [number, number] => [x(at(steps, i)), y(value)])
  const [endX = 0, endY = 0] = points.at(-1) ?? []
  return (
    <svg className={styles.sparkline} width={width} height={height} role="img" aria-label={label}>
      <path d={line()(points) ?? ''} />
      {points.length > 0 && <circle cx={endX} cy={endY} r="2" />}
    </svg>
  )
}
