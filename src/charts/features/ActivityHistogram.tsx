import {scaleLinear, scaleLog} from 'd3'
import type {ActivityTrace} from '../../contract/trace'
import {Axis} from '../parts/Axis'
import {figure} from '../parts/format'
import {useSize} from '../parts/use-size'
import styles from './Features.module.css'
import type {FeaturesWords} from './Features.words'

interface HistogramProps {
  readonly text: FeaturesWords
  readonly activity: ActivityTrace
  /** The mean activation that is wanted. */
  readonly rho: number | null
}

const height = 176
/** Rarer values are not drawn. */
const leastShare = 1e-4
const percent = (share: number) => `${figure(100 * share, 1)} %`

/** The mean of all activations. */
export const meanActivation = ({means}: ActivityTrace): number =>
  means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length)

/** How often which activation, on a logarithmic scale: most are near 0 where a code is sparse. */
export function ActivityHistogram({text, activity, rho}: HistogramProps) {
  const [box, {width, type}] = useSize<HTMLDivElement>()
  const {low, high, shares} = activity
  const [left, bottom, top] = [54 * type, 26 * type, 36 * type]
  const [x0, x1, y0, y1] = [left, Math.max(left + 1, width - 12 * type), height * type - bottom, top]
  const x = scaleLinear([low, high], [x0, x1])
  const y = scaleLog([leastShare, 1], [y0, y1]).clamp(true)
  const step = (x1 - x0) / Math.max(1, shares.length)
  const mean = meanActivation(activity)
  return (
    <div ref={box} className={styles.plot}>
      <svg width={width} height={height * type} aria-hidden="true">
        <Axis side="left" scale={y} at={x0} ticks={[1e-4, 1e-3, 1e-2, 0.1, 1]} format={percent} grid={x1} />
        <Axis side="bottom" scale={x} at={y0} ticks={5} format={(value) => figure(value, 2)} />
        {[...shares].map((share, bin) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bins have their order
            key={bin}
            className={styles.bin}
            x={x0 + bin * step + 0.5}
            width={Math.max(0.5, step - 1)}
            y={share > 0 ? y(share) : y0}
            height={share > 0 ? y0 - y(share) : 0}
          />
        ))}
        <Mark
          x={x(mean)}
          y0={y0}
          y1={y1}
          name={text.average(figure(mean, 2))}
          className={styles.meanMark}
          line={12 * type}
        />
        {rho !== null && (
          <Mark
            x={x(rho)}
            y0={y0}
            y1={y1}
            name={text.rho(figure(rho, 2))}
            className={styles.rhoMark}
            line={26 * type}
          />
        )}
      </svg>
    </div>
  )
}

interface MarkProps {
  readonly x: number
  readonly y0: number
  readonly y1: number
  readonly name: string
  readonly className: string | undefined
  /** How far above the plot its name stands: two marks that lie together keep their names apart. */
  readonly line: number
}

function Mark({x, y0, y1, name, className, line}: MarkProps) {
  return (
    <g className={className}>
      <path d={`M${x},${y0}V${y1 - line + 6}`} />
      <text x={x + 5} y={y1 - line + 10}>
        {name}
      </text>
    </g>
  )
}
