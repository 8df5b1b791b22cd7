import {area, line, type ScaleContinuousNumeric} from 'd3'
import {memo, useMemo} from 'react'
import type {History} from '../../contract/status'
import styles from './LossChart.module.css'
import {thin} from './thin'

type Scale = ScaleContinuousNumeric<number, number>

interface CurvesProps {
  readonly history: History
  /** Entries in the history: it may be one that grows in place. */
  readonly length: number
  readonly x: Scale
  readonly y: Scale
  readonly order: number
}

const mostStretches = 500

/** Training (every step: a band of how far it strays, and its mean) and test curve of one run. */
export const Curves = memo(function Curves({history, length, x, y, order}: CurvesProps) {
  const train = useMemo(
    () => thin(history.trainStep.slice(0, length), history.trainLoss.slice(0, length), mostStretches),
    [history, length],
  )
  const indices = train.step.map((_, i) => i)
  const across = (i: number) => x(train.step[i] ?? 0)
  const up = (values: readonly number[]) => (i: number) => y(values[i] ?? 0)
  const band = area<number>().x(across).y0(up(train.low)).y1(up(train.high))
  const mean = line<number>().x(across).y(up(train.mean))
  const tests = history.testStep.map((_, i) => i)
  const test = line<number>()
    .defined((i) => Number.isFinite(history.testLoss[i]))
    .x((i) => x(history.testStep[i] ?? 0))
    .y((i) => y(history.testLoss[i] ?? 0))
  return (
    <g data-order={order} className={styles.run}>
      <path className={styles.band} d={band(indices) ?? ''} />
      <path className={styles.train} d={mean(indices) ?? ''} />
      <path className={styles.test} d={test(tests) ?? ''} />
      {tests.length <= 40 &&
        tests.map((i) => (
          <circle
            key={i}
            className={styles.dot}
            cx={x(history.testStep[i] ?? 0)}
            cy={y(history.testLoss[i] ?? 0)}
            r={2.5}
          />
        ))}
    </g>
  )
})
