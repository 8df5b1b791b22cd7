import {scaleLinear} from 'd3'
import {useMemo} from 'react'
import {at32} from '../../maths/arrays'
import {Axis} from '../parts/Axis'
import {figure} from '../parts/format'
import {useSize} from '../parts/use-size'
import styles from './Features.module.css'
import type {FeaturesWords} from './Features.words'
import {unitOrder} from './feature-images'

interface BarsProps {
  readonly text: FeaturesWords
  /** What each unit answers to this image, `[units]`. */
  readonly code: Float32Array
  readonly sorted: boolean
  readonly marked: number | null
}

const height = 168

/** One bar for each unit of this image's code. */
export function UnitBars({text, code, sorted, marked}: BarsProps) {
  const [box, {width, type}] = useSize<HTMLDivElement>()
  const order = useMemo(() => unitOrder(code, sorted), [code, sorted])
  const [left, bottom, top] = [42 * type, 24 * type, 20 * type]
  const [x0, x1, y0, y1] = [left, Math.max(left + 1, width - 2), height * type - bottom, top]
  const low = Math.min(0, ...code)
  const high = Math.max(low < 0 ? 0 : 1, ...code)
  const y = scaleLinear([low, high], [y0, y1])
  const step = (x1 - x0) / Math.max(1, order.length)
  const gap = step >= 4 ? 1 : 0
  return (
    <div ref={box} className={styles.plot}>
      <svg width={width} height={height * type} aria-hidden="true">
        <Axis
          side="left"
          scale={y}
          at={x0}
          ticks={4}
          title={text.activation}
          format={(value) => figure(value, 2)}
        />
        {order.map((unit, i) => {
          const [from, to] = [y(0), y(at32(code, unit))]
          return (
            <rect
              key={unit}
              className={unit === marked ? styles.markedBar : styles.unitBar}
              x={x0 + 1 + i * step}
              width={Math.max(0.5, unit === marked ? Math.max(3, step - gap) : step - gap)}
              y={Math.min(from, to) - (unit === marked ? 2 : 0)}
              height={Math.abs(to - from) + (unit === marked ? 2 : 0)}
            />
          )
        })}
        <path className={styles.base} d={`M${x0},${y(0)}H${x1}`} />
        <text className={styles.axisName} x={x1} y={height * type - 6 * type} textAnchor="end">
          {sorted ? text.sorted : text.inOrder}
        </text>
      </svg>
    </div>
  )
}
