import {area, line, type ScaleContinuousNumeric} from 'd3'
import {memo, useMemo} from 'react'
import styles from './LossChart.module.css'
import type {LossHistory} from './loss-domain'
import {nearestEntry, thin} from './thin'

type Scale = ScaleContinuousNumeric<number, number>

interface LossLinesProps {
  readonly history: LossHistory
  /** Training steps in the history: it may be one that grows in place. */
  readonly length: number
  readonly x: Scale
  readonly y: Scale
  readonly order: number
}

const mostStretches = 500

/** Training (every step: a band of how far it strays, and its mean) and test curve of one run. */
export const LossLines = memo(function LossLines({history, length, x, y, order}: LossLinesProps) {
  const [from = 0, to = 0] = x.domain()
  const train = useMemo(() => {
    const first = Math.max(0, (nearestEntry(history.trainStep, from) ?? 0) - 1)
    const end = Math.min(length, (nearestEntry(history.trainStep, to) ?? 0) + 2)
    return thin(history.trainStep, history.trainLoss, mostStretches, first, end)
  }, [history, length, from, to])
  const indices = train.step.map((_, i) => i)
  const across = (i: number) => x(train.step[i] ?? 0)
  const up = (values: readonly number[]) => (i: number) => y(values[i] ?? 0)
  const band = area<number>().x(across).y0(up(train.low)).y1(up(train.high))
  const mean = line<number>().x(across).y(up(train.mean))
  const tests = Array.from(history.testStep, (_, i) => i)
  const test = line<number>()
    .defined((i) => Number.isFinite(history.testLoss[i] ?? Number.NaN))
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
