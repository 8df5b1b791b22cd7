import {area, line, type ScaleContinuousNumeric} from 'd3'
import {memo, useMemo} from 'react'
import {at} from '../../maths/arrays'
import styles from './LossChart.module.css'
import type {LossHistory} from './loss-domain'
import {cutAt} from './segments'
import {nearestEntry, type Series, thin} from './thin'

type Scale = ScaleContinuousNumeric<number, number>

interface LossLinesProps {
  readonly history: LossHistory
  /** Training steps in the history: it may be one that grows in place. */
  readonly length: number
  /** Steps after which another phase measures another loss: the lines do not cross them. */
  readonly cuts: Series
  readonly x: Scale
  readonly y: Scale
  readonly order: number
}

const mostStretches = 500

/** Training (every step: a band of how far it strays, and its mean) and test curve of one run. */
export const LossLines = memo(function LossLines({history, length, cuts, x, y, order}: LossLinesProps) {
  const [from = 0, to = 0] = x.domain()
  const train = useMemo(() => {
    const {trainStep, trainLoss} = history
    const first = Math.max(0, (nearestEntry(trainStep, from) ?? 0) - 1)
    const end = Math.min(length, trainLoss.length, (nearestEntry(trainStep, to) ?? 0) + 2)
    return cutAt(trainStep, cuts, first, end).map(([start, stop]) =>
      thin(trainStep, trainLoss, mostStretches, start, stop),
    )
  }, [history, length, cuts, from, to])
  const tests = cutAt(history.testStep, cuts, 0, history.testLoss.length).map(([start, stop]) =>
    Array.from({length: stop - start}, (_, i) => start + i).filter((i) =>
      Number.isFinite(history.testLoss[i]),
    ),
  )
  const up = useMemo(() => heightOn(y), [y])
  const test = line<number>()
    .x((i) => x(at(history.testStep, i)))
    .y((i) => up(history.testLoss[i]))
  const dots = tests.flat()
  return (
    <g data-order={order} className={styles.run}>
      {train.map(({step, low, high, mean}) => {
        const indices = step.map((_, i) => i)
        const across = (i: number) => x(at(step, i))
        const band = area<number>()
          .x(across)
          .y0((i) => up(low[i]))
          .y1((i) => up(high[i]))
        const middle = line<number>()
          .x(across)
          .y((i) => up(mean[i]))
        return (
          <g key={step[0] ?? -1}>
            <path className={styles.band} d={band(indices) ?? ''} />
            <path className={styles.train} d={middle(indices) ?? ''} />
          </g>
        )
      })}
      {tests.map((entries) => (
        <path key={entries[0] ?? -1} className={styles.test} d={test(entries) ?? ''} />
      ))}
      {dots.length <= 40 &&
        dots.map((i) => (
          <circle
            key={i}
            className={styles.dot}
            cx={x(at(history.testStep, i))}
            cy={up(history.testLoss[i])}
            r={2.5}
          />
        ))}
    </g>
  )
})

/** Where a value stands on an axis; a logarithmic one has no place for 0, which lies below its foot. */
function heightOn(y: Scale): (value: number | undefined) => number {
  const [foot = 0] = y.domain()
  const least = 'base' in y ? foot / 10 : Number.NEGATIVE_INFINITY
  return (value) => y(Math.max(value ?? 0, least))
}
