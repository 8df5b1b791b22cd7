import type {ScaleContinuousNumeric} from 'd3'
import {freePlaces} from '../parts/free-place'
import {roughWidth} from '../parts/rough-width'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import type {Reading} from './LossPlot'

type Scale = ScaleContinuousNumeric<number, number>

interface EndsProps {
  readonly text: LossWords
  readonly readings: readonly Reading[]
  readonly format: (value: number | null | undefined) => string
  /** The step at which the training loss is read. */
  readonly at: number
  readonly x: Scale
  readonly y: Scale
  /** Where a label may reach, in pixels. */
  readonly reach: number
  readonly type: number
  /** Heights at which something is written at the right of the plot, and where that begins. */
  readonly taken: readonly number[]
  readonly takenFrom: number
}

interface End {
  readonly key: string
  readonly order: number
  readonly kind: 'train' | 'test'
  readonly words: string
  readonly across: number
  readonly height: number
}

/** The width of a letter of two to the em, at the usual size of type. */
const em = 12

/** What the lines are and read where the pointer stands or, else, where they end: written beside them. */
export function LineEnds(props: EndsProps) {
  const {y, reach, type, taken, takenFrom} = props
  const [bottom = 0, top = 0] = y.range()
  const ends = endsOf(props)
  const gap = 15 * type
  const labels = ends.map((end) => {
    const width = roughWidth(end.words) * em * type
    const besides = end.across + 8 * type + width <= reach
    const x = besides ? end.across + 8 * type : end.across - 4
    return {...end, x, besides, right: besides ? x + width : x}
  })
  const middle = labels.reduce((sum, {height}) => sum + height, 0) / Math.max(1, labels.length)
  // Where there is no room beside an end, the label stands above the line or below it, on the side away from the others.
  const wanted = labels.map(({besides, height}) =>
    besides ? height : height + (height < middle ? -gap : gap),
  )
  const crowded = labels.some(({right}) => right > takenFrom)
  const places = freePlaces(wanted, crowded ? taken : [], gap, [top, bottom - 4])
  return labels.map(({key, order, kind, words, x, besides}, i) => (
    <text
      key={key}
      className={styles.end}
      data-order={order}
      data-kind={kind}
      x={x}
      y={places[i]}
      textAnchor={besides ? 'start' : 'end'}
    >
      {words}
    </text>
  ))
}

/** Test before training: it is placed first. */
function endsOf({text, readings, format, at, x, y}: EndsProps): End[] {
  const [from = 0, to = 0] = x.domain()
  const within = (step: number) => x(Math.max(from, Math.min(to, step)))
  return readings.flatMap(({run, train, test, testStep, testOnly}, order) => {
    const end = (kind: End['kind'], value: number | null | undefined, step: number): End[] =>
      value === null || value === undefined || !Number.isFinite(value)
        ? []
        : [
            {
              key: `${run.id} ${kind}`,
              order,
              kind,
              words: [run.name, text[kind], format(value)].filter(Boolean).join(' '),
              across: within(step),
              height: heightOf(y, value),
            },
          ]
    return [...end('test', test, testStep ?? at), ...(testOnly ? [] : end('train', train, at))]
  })
}

/** On a logarithmic axis 0 has no place and lies below its foot. */
function heightOf(y: Scale, value: number): number {
  const [foot = 0] = y.domain()
  return y('base' in y ? Math.max(value, foot / 10) : value)
}
