import type {CodeMap, GaussianCodes} from '../../contract/snapshot'
import {at} from '../../maths/arrays'
import {ellipseOf, type Spread, spreadOf} from './ellipses'
import styles from './LatentSpace.module.css'
import type {MapMark} from './MapOverlay'
import type {MapView} from './use-map-view'

interface OverlayProps {
  readonly view: MapView
  readonly map: CodeMap
  readonly gaussian: GaussianCodes
  readonly points: Float32Array
  /** The digits and marks whose ellipses are drawn. */
  readonly selected: number | null
  readonly pointed: number | null
  readonly marks: readonly MapMark[]
}

/** The prior's circles, and the ellipses of what is selected, pointed at and marked. */
export function GaussianOverlay({view, map, gaussian, points, selected, pointed, marks}: OverlayProps) {
  const digit = (index: number | null, className: string | undefined) =>
    index !== null && (
      <Cloud
        view={view}
        x={points[2 * index] ?? Number.NaN}
        y={points[2 * index + 1] ?? Number.NaN}
        spread={spreadOf(gaussian, map.axes, index)}
        className={className}
      />
    )
  return (
    <>
      <PriorCircles {...{view, map}} prior={gaussian.prior} />
      {marks.map(
        ({id, position, spread}) =>
          spread && (
            <Cloud
              key={id}
              view={view}
              x={position[0] ?? Number.NaN}
              y={position[1] ?? null}
              spread={spread}
              className={styles.selectedCloud}
            />
          ),
      )}
      {digit(selected, styles.selectedCloud)}
      {digit(pointed, styles.pointedCloud)}
    </>
  )
}

interface CloudProps {
  readonly view: MapView
  readonly x: number
  /** Null for a mark on a strip, which belongs to no row. */
  readonly y: number | null
  readonly spread: Spread
  readonly className: string | undefined
}

/** One standard deviation of a code: an ellipse, or on a strip a bar. */
function Cloud({view, x, y, spread, className}: CloudProps) {
  const [unitX, unitY] = [view.x(1) - view.x(0), view.y(1) - view.y(0)]
  const [px, py] = [view.x(x), y === null ? at(view.y.range(), 0) / 2 : view.y(y)]
  const {rx, ry, angle} = ellipseOf(spread, unitX, unitY)
  if (!Number.isFinite(px + py + rx + ry)) return null
  if (spread.y === 0)
    return <path className={className} d={`M${px - rx},${py}H${px + rx}m0,-5v10M${px - rx},${py - 5}v10`} />
  return (
    <ellipse
      className={className}
      rx={rx}
      ry={ry}
      transform={`translate(${px},${py}) rotate(${(angle * 180) / Math.PI})`}
    />
  )
}

const deviations = [1, 2, 3] as const
/** Circles nearer to each other than this have one name for all, in CSS pixels. */
const leastApart = 20

interface PriorProps {
  readonly view: MapView
  readonly map: CodeMap
  readonly prior: Float32Array
}

/** 1, 2 and 3 standard deviations of the prior: circles, or on a strip lines on both sides. */
function PriorCircles({view: {x, y}, map, prior}: PriorProps) {
  const [cx = Number.NaN, cy = Number.NaN] = prior
  if (map.axes === 1) {
    const [bottom = 0] = y.range()
    return (
      <g className={styles.prior}>
        {deviations.flatMap((deviation) =>
          [-deviation, deviation].map((at) => (
            <g key={at} transform={`translate(${x(cx + at)},0)`}>
              <path d={`M0,0V${bottom}`} />
              <text y={bottom - 6} x={4}>
                {at < 0 ? '−' : ''}
                {deviation}σ
              </text>
            </g>
          )),
        )}
      </g>
    )
  }
  const [left, top] = [x(cx), y(cy)]
  const named: readonly number[] = Math.abs(x(cx + 1) - left) >= leastApart ? deviations : [3]
  return (
    <g className={styles.prior}>
      {deviations.map((deviation) => {
        const [rx, ry] = [Math.abs(x(cx + deviation) - left), Math.abs(y(cy + deviation) - top)]
        return (
          <g key={deviation}>
            <ellipse cx={left} cy={top} rx={rx} ry={ry} />
            {named.includes(deviation) && (
              <text x={left + rx * Math.SQRT1_2 + 3} y={top - ry * Math.SQRT1_2 - 3}>
                {deviation}σ
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
