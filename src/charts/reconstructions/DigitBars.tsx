import {max, scaleLinear} from 'd3'
import {memo} from 'react'
import {errorFigure} from '../parts/format'
import {useSize} from '../parts/use-size'
import styles from './Reconstructions.module.css'

interface BarsProps {
  readonly name: string
  /** `[10]`; NaN for a digit that is not there. */
  readonly errors: Float32Array
  /** The digit whose bar is marked. */
  readonly marked: number | null
}

/** Mean error of each digit, with its figure. */
export const DigitBars = memo(function DigitBars({name, errors, marked}: BarsProps) {
  const [box, {width, height, type}] = useSize<HTMLDivElement>()
  const [top, bottom] = [18 * type, 20 * type]
  const highest = max(errors.filter(Number.isFinite)) ?? 0
  const y = scaleLinear([0, highest || 1], [height - bottom, top])
  const slot = width / 10
  const bar = Math.min(44 * type, slot * 0.62)
  return (
    <div className={styles.bars}>
      <span className={styles.barsName} data-text>
        {name}
      </span>
      <div ref={box} className={styles.barsPlot}>
        <svg width={width} height={height} aria-hidden="true">
          {Array.from(errors, (error, digit) => {
            const middle = (digit + 0.5) * slot
            const known = Number.isFinite(error)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
              <g key={digit} data-marked={digit === marked}>
                {known && (
                  <rect
                    x={middle - bar / 2}
                    y={y(error)}
                    width={bar}
                    height={Math.max(0, height - bottom - y(error))}
                    fill={`var(--digit-${digit})`}
                  />
                )}
                <text className={styles.barValue} x={middle} y={(known ? y(error) : height - bottom) - 5}>
                  {slot < 44 * type ? error.toFixed(3).replace(/^0/, '') : errorFigure(error)}
                </text>
                <text className={styles.barDigit} x={middle} y={height - 5}>
                  {digit}
                </text>
              </g>
            )
          })}
          <path className={styles.base} d={`M0,${height - bottom + 0.5}H${width}`} />
        </svg>
      </div>
    </div>
  )
})
