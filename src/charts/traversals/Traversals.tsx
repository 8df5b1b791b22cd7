import type {ReactNode} from 'react'
import type {TraversalsTrace, TraversedDimension} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {Figure} from '../parts/Figure'
import {useSize} from '../parts/use-size'
import {DimensionTable} from './DimensionTable'
import {MovedImages} from './MovedImages'
import {OffsetAxis} from './OffsetAxis'
import {TraversalRow} from './TraversalRow'
import styles from './Traversals.module.css'
import {type Carried, words} from './Traversals.words'

export interface TraversalsProps {
  readonly language: Language
  readonly trace: TraversalsTrace
  /** In which measure the dimensions are ordered. */
  readonly carried: Carried
  /** The digit's label; null for a drawing or a decoded place. */
  readonly label?: number | null
  /** Standard deviations that a dimension was moved to, by dimension; the others are where the digit has them. */
  readonly moved?: ReadonlyMap<number, number>
  /** What the moved code decodes to, `[784]`; null where nothing is moved, or until the net has answered. */
  readonly image?: Float32Array | null
  /** Whether a moment of the past is shown: the sliders move the net as it is now, and rest. */
  readonly past?: boolean
  /** Dimensions in the order in which they stay while somebody moves them; null for the trace's own order. */
  readonly order?: readonly number[] | null
  /** Without it the sliders are not there. */
  readonly onMove?: (dimension: number, offset: number) => void
  readonly onBack?: () => void
  /** Without it there are no further dimensions to show. */
  readonly onMore?: (() => void) | null
  readonly onFewer?: (() => void) | null
  readonly actions?: ReactNode
  readonly name?: string
}

/** From this width on there are two columns of rows, and below the other there are but 7 images in a row; in CSS pixels. */
const [pairWidth, fineWidth] = [860, 440]

/** What each dimension of a code does to a digit: one moved at a time, and any of them by hand. */
export function Traversals(props: TraversalsProps) {
  const {language, trace, carried, label = null, moved = nothing, image = null, order = null} = props
  const {past = false, onMove, onBack, onMore, onFewer} = props
  const text = words[language]
  const [box, {width}] = useSize<HTMLDivElement>()
  const steps = trace.offsets.length
  const columns = width >= pairWidth && trace.dimensions.length > 1 ? 2 : 1
  const every = width / columns >= fineWidth ? 1 : 2
  const rows = inOrder(trace.dimensions, order)
  const caption = [
    text.around(text.digit(label)),
    text.order[carried](rows.length, trace.code.length),
    text.mark,
    onMove && past ? ` ${text.past}` : '',
  ].join('')
  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={caption}
      file="traversals"
      actions={
        <>
          {props.actions}
          {onFewer && (
            <button type="button" onClick={onFewer}>
              {text.fewer}
            </button>
          )}
          {onMore && (
            <button type="button" onClick={onMore}>
              {text.more}
            </button>
          )}
        </>
      }
      table={() => <DimensionTable {...{text, carried}} dimensions={trace.dimensions} />}
    >
      <div ref={box} className={styles.tile} data-columns={columns}>
        {onMove && (
          <MovedImages
            text={text}
            own={trace.reconstruction}
            moved={image ?? trace.reconstruction}
            changed={moved.size > 0}
            onBack={onBack}
          />
        )}
        {split(rows, columns).map((part, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
          <div key={column} className={styles.rows} style={{'--images': Math.ceil(steps / every)}}>
            <OffsetAxis text={text} offsets={trace.offsets} />
            {part.map(({at, of}) => (
              <TraversalRow
                key={of.dimension}
                dimension={of}
                images={trace.images.subarray(at * steps * 784, (at + 1) * steps * 784)}
                moved={moved.get(of.dimension) ?? null}
                {...{text, carried, every}}
                disabled={past}
                onMove={onMove}
              />
            ))}
          </div>
        ))}
      </div>
    </Figure>
  )
}

const nothing: ReadonlyMap<number, number> = new Map()

/** A dimension and its place in the trace. */
interface Placed {
  readonly at: number
  readonly of: TraversedDimension
}

/** The dimensions in an order that is kept; those that it does not name come last. */
function inOrder(dimensions: readonly TraversedDimension[], order: readonly number[] | null): Placed[] {
  const placed = dimensions.map((of, at) => ({at, of}))
  if (!order) return placed
  const rank = ({of}: Placed) => (order.includes(of.dimension) ? order.indexOf(of.dimension) : order.length)
  return placed.toSorted((a, b) => rank(a) - rank(b))
}

/** In so many parts, read one after the other, the first no shorter than the others. */
function split<T>(all: readonly T[], parts: number): T[][] {
  const length = Math.ceil(all.length / parts)
  return Array.from({length: parts}, (_, i) => all.slice(i * length, (i + 1) * length))
}
