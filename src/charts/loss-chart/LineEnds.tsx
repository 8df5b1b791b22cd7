import type {ScaleContinuousNumeric} from 'd3'
import {roughWidth} from '../parts/rough-width'
import {spread} from '../parts/spread'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import type {Reading} from './LossPlot'

interface EndsProps {
  readonly text: LossWords
  readonly readings: readonly Reading[]
  readonly format: (value: number | null | undefined) => string
  /** Where they are read, on the horizontal axis. */
  readonly across: number
  readonly y: ScaleContinuousNumeric<number, number>
  /** Where a label may reach, in pixels. */
  readonly reach: number
  readonly type: number
}

interface End {
  readonly key: string
  readonly order: number
  readonly kind: 'train' | 'test'
  readonly words: string
  readonly height: number
}

/** What the lines are and read where the pointer stands or, else, where they end: written beside them. */
export function LineEnds({text, readings, format, across, y, reach, type}: EndsProps) {
  const [bottom = 0, top = 0] = y.range()
  const ends = readings
    .flatMap(({run, train, test, testOnly}, order): (End | null)[] => {
      const end = (kind: End['kind'], value: number | null | undefined): End | null =>
        value === null || value === undefined || !Number.isFinite(value)
          ? null
          : {
              key: `${run.id} ${kind}`,
              order,
              kind,
              words: [run.name, text[kind], format(value)].filter(Boolean).join(' '),
              height: heightOf(y, value),
            }
      return testOnly ? [end('test', test)] : [end('train', train), end('test', test)]
    })
    .filter((end) => end !== null)
  const longest = Math.max(0, ...ends.map(({words}) => roughWidth(words)))
  const besides = across + 8 * type + longest * 13 * type <= reach
  const gap = 15 * type
  const wanted = besides ? ends.map(({height}) => height) : aroundLines(ends, gap)
  const places = spread(wanted, gap, top, bottom - 4)
  return ends.map(({key, order, kind, words}, i) => (
    <text
      key={key}
      className={styles.end}
      data-order={order}
      data-kind={kind}
      x={besides ? across + 8 * type : across - 4}
      y={places[i]}
      textAnchor={besides ? 'start' : 'end'}
    >
      {words}
    </text>
  ))
}

/** Where there is no room beside the ends: the upper half of the labels above the lines, the others below. */
function aroundLines(ends: readonly End[], gap: number): number[] {
  const order = ends.map((_, i) => i).sort((a, b) => (ends[a]?.height ?? 0) - (ends[b]?.height ?? 0))
  const above = Math.floor(ends.length / 2)
  return ends.map(({height}, i) => height + (order.indexOf(i) < above ? -gap : gap))
}

/** On a logarithmic axis 0 has no place and lies below its foot. */
function heightOf(y: ScaleContinuousNumeric<number, number>, value: number): number {
  const [foot = 0] = y.domain()
  return y('base' in y ? Math.max(value, foot / 10) : value)
}
