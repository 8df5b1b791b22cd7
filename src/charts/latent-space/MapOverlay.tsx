import {memo, type ReactNode, useMemo} from 'react'
import {at32} from '../../maths/arrays'
import {Axis} from '../parts/Axis'
import type {Size} from '../parts/use-size'
import {type DigitLabel, digitMedians, spreadLabels} from './digit-labels'
import type {Spread} from './ellipses'
import styles from './LatentSpace.module.css'
import {type MapDomain, stripRow} from './positions'
import type {MapView} from './use-map-view'

/** A place on the map with a name: a pinned drawing, an end of a path. */
export interface MapMark {
  readonly id: string
  /** `[axes]`. */
  readonly position: Float32Array
  readonly label: string
  /** Of a Gaussian code, of which the position is the mean. */
  readonly spread?: Spread | null
  /** Cannot be moved, where others can. */
  readonly fixed?: boolean
}

/** From a position of the map, `[axes]`, to CSS pixels of the overlay. */
export type Place = (position: ArrayLike<number>) => readonly [number, number]

/** Space for the axes around the pad, in CSS pixels; the style sheet says the same in rem. */
export const marginOf = ({type}: Size) => ({
  left: 44 * type,
  right: 10 * type,
  top: 22 * type,
  bottom: 26 * type,
})

interface OverlayProps {
  readonly view: MapView
  readonly size: Size
  readonly points: Float32Array
  readonly labels: Uint8Array
  readonly axes: 1 | 2 | 3
  readonly names: readonly string[]
  readonly rowName: string
  readonly marks: readonly MapMark[]
  readonly selected: number | null
  readonly pointed: number | null
  readonly chosen: ReadonlySet<number>
  readonly children: ReactNode
}

const rows = Array.from({length: 10}, (_, digit) => stripRow(digit))
const rowDigit = (row: number) => `${stripRow(row)}`

const inside = ({x, y}: {x: number; y: number}, {x: dx, y: dy}: MapDomain) =>
  x >= dx[0] && x <= dx[1] && y >= dy[0] && y <= dy[1]

/** Digits' names at the middles of their dots, those in view, kept apart. */
function labelsInView(medians: readonly DigitLabel[], view: MapView): DigitLabel[] {
  const shown = medians.filter((label) => inside(label, view.domain))
  return spreadLabels(
    shown.map(({digit, x, y}) => ({digit, x: view.x(x), y: view.y(y)})),
    24,
  )
}

function Ring({
  view,
  points,
  index,
  className,
}: {
  view: MapView
  points: Float32Array
  index: number
  className: string | undefined
}) {
  const [x, y] = [view.x(at32(points, 2 * index)), view.y(at32(points, 2 * index + 1))]
  return <circle className={className} cx={x} cy={y} r={7} />
}

/** A flag on a needle: its tip is the place. */
function Mark({x, y, label, pad}: {x: number; y: number; label: string; pad: number | null}) {
  return (
    <g className={styles.mark} transform={`translate(${x},${pad === null ? y : 0})`}>
      {pad === null ? <circle r={5} /> : <path d={`M0,0V${pad}`} />}
      <text
        y={pad === null ? -10 : 12}
        x={pad === null ? 0 : 5}
        textAnchor={pad === null ? 'middle' : 'start'}
      >
        {label}
      </text>
    </g>
  )
}

/** All that is vector on the map: axes, digits' names, marks, the dot chosen and the dot pointed at. */
export const MapOverlay = memo(function MapOverlay(props: OverlayProps) {
  const {view, size, points, labels, axes, names, rowName, marks, selected, pointed, chosen} = props
  const {x, y} = view
  const {width, height} = size
  const margin = marginOf(size)
  const strip = axes === 1
  const medians = useMemo(() => (strip ? [] : digitMedians(points, labels)), [strip, points, labels])
  const across = Math.max(2, Math.min(10, Math.floor(width / 70)))
  const up = Math.max(2, Math.min(8, Math.floor(height / 60)))
  return (
    <svg
      className={styles.overlay}
      width={width + margin.left + margin.right}
      height={height + margin.top + margin.bottom}
      aria-hidden="true"
    >
      <g transform={`translate(${margin.left},${margin.top})`}>
        <Axis side="bottom" scale={x} at={height} ticks={across} title={names[0] ?? ''} />
        {strip ? (
          <Axis side="left" scale={y} at={0} ticks={rows} format={rowDigit} title={rowName} />
        ) : (
          <Axis side="left" scale={y} at={0} ticks={up} title={names[1] ?? ''} />
        )}
        <svg
          className={styles.window}
          width={Math.max(0, width)}
          height={Math.max(0, height)}
          aria-hidden="true"
        >
          {props.children}
          {labelsInView(medians, view).map(({digit, x, y}) => (
            <text
              key={digit}
              className={styles.digit}
              x={x}
              y={y}
              opacity={chosen.size === 0 || chosen.has(digit) ? 1 : 0.25}
            >
              {digit}
            </text>
          ))}
          {marks.map(({id, position, label}) => (
            <Mark
              key={id}
              x={x(at32(position, 0))}
              y={strip ? 0 : y(at32(position, 1))}
              label={label}
              pad={strip ? height : null}
            />
          ))}
          {selected !== null && <Ring {...{view, points}} index={selected} className={styles.selected} />}
          {pointed !== null && <Ring {...{view, points}} index={pointed} className={styles.pointed} />}
        </svg>
      </g>
    </svg>
  )
})
