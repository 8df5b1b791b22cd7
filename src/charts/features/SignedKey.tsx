import {interpolateRgb} from 'd3'
import {useInk} from '../../theme/ink'
import {figure} from '../parts/format'
import styles from './Features.module.css'

const steps = 41
const [width, height, side] = [164, 10, 44]

/** The colour scale: from the most negative over paper to the most positive. */
export function SignedKey({most}: {readonly most: number}) {
  const {second, pixelOff, pixelOn} = useInk()
  const below = interpolateRgb(pixelOff, second)
  const above = interpolateRgb(pixelOff, pixelOn)
  return (
    <svg className={styles.key} width={width + 2 * side} height={16} aria-hidden="true">
      {Array.from({length: steps}, (_, i) => {
        const share = (2 * i) / (steps - 1) - 1
        const x = side + (i * width) / steps
        return (
          <rect
            key={x}
            x={x}
            y={3}
            width={width / steps + 0.5}
            height={height}
            fill={share < 0 ? below(-share) : above(share)}
          />
        )
      })}
      <rect className={styles.keyFrame} x={side} y={3} width={width} height={height} />
      <text x={side - 6} y={12} textAnchor="end">
        {figure(-most, 2)}
      </text>
      <text x={side + width + 6} y={12}>
        {figure(most, 2)}
      </text>
    </svg>
  )
}
