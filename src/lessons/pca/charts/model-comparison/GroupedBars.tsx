import {scaleLinear} from 'd3'
import {useId} from 'react'
import {Axis} from '../../../../charts/parts/Axis'
import {useSize} from '../../../../charts/parts/use-size'
import styles from './ModelComparison.module.css'
import type {ComparisonRow} from './rows'

/** At the usual size of type; it grows with it. */
const usual = {left: 40, right: 4, top: 14, bottom: 24}
/** Where the axis ends before there is a bar. */
const emptyTop = 0.08
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** The mean error of each digit, a bar for each way: outlined, hatched or full, so that they differ in grey too. */
export function GroupedBars({name, rows}: {readonly name: string; readonly rows: readonly ComparisonRow[]}) {
  const [box, {width, height, type}] = useSize<HTMLDivElement>()
  const margin = {
    left: usual.left * type,
    right: usual.right,
    top: usual.top * type,
    bottom: usual.bottom * type,
  }
  const hatched = `hatched${useId().replace(/\W/g, '')}`
  const values = rows.flatMap((row) => Array.from(row.digitErrors ?? [])).filter(Number.isFinite)
  const y = scaleLinear(
    [0, Math.max(0.001, ...(values.length > 0 ? values : [emptyTop]))],
    [height - margin.bottom, margin.top],
  ).nice(4)
  const slot = Math.max(0, width - margin.left - margin.right) / 10
  const bar = Math.min(18 * type, (slot * 0.78) / Math.max(1, rows.length))
  const left = (digit: number, row: number) =>
    margin.left + (digit + 0.5) * slot + (row - rows.length / 2) * bar
  return (
    <div className={styles.bars}>
      <span className={styles.barsName} data-text>
        {name}
      </span>
      <div ref={box} className={styles.barsPlot}>
        <svg width={width} height={height} aria-hidden="true">
          <Hatched id={hatched} />
          <Axis
            side="left"
            scale={y}
            at={margin.left}
            ticks={y.ticks(4)}
            format={(value) => `${value}`.replace(/^0\./, '.')}
            grid={width}
          />
          {digits.map((digit) => (
            <g key={digit}>
              {rows.map((row, i) => {
                const value = row.digitErrors?.[digit] ?? Number.NaN
                if (!Number.isFinite(value)) return null
                return (
                  <rect
                    key={row.id}
                    className={styles.bar}
                    data-tone={row.tone}
                    fill={`url(#${hatched})`}
                    x={left(digit, i) + 0.5}
                    y={y(value)}
                    width={Math.max(1, bar - 1)}
                    height={Math.max(0, y(0) - y(value))}
                  />
                )
              })}
              <text className={styles.barDigit} x={margin.left + (digit + 0.5) * slot} y={height - 7 * type}>
                {digit}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}

function Hatched({id}: {readonly id: string}) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0,0V4" className={styles.hatch} />
      </pattern>
    </defs>
  )
}

/** A bar's look, beside the name of its row. */
export function Swatch({tone}: {readonly tone: ComparisonRow['tone']}) {
  const hatched = `swatch${useId().replace(/\W/g, '')}`
  return (
    <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
      <Hatched id={hatched} />
      <rect
        className={styles.bar}
        data-tone={tone}
        fill={`url(#${hatched})`}
        x="0.5"
        y="0.5"
        width="11"
        height="11"
      />
    </svg>
  )
}
