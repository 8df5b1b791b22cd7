import {randomStream} from '../../maths/random'
import type {PictureProps} from '../framework/pictures/picture'
import {backAndForth} from '../framework/pictures/sketched'

const seconds = 5

type Point = readonly [x: number, y: number]

const bend = (x: number): number => 74 - (x - 50) ** 2 / 26

/** Points along a curve, as digits lie in the space of all pictures. */
const points: readonly Point[] = (() => {
  const stream = randomStream(4, 'picture')
  return Array.from({length: 15}, (_, i): Point => {
    const x = 14 + (72 * i) / 14
    return [x, bend(x) + 16 * (stream.uniform() - 0.5)]
  })
})()

/** The first principal axis of the points: a place on it and its direction. */
const axis = (() => {
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const [x, y] = [mean(([x]) => x), mean(([, y]) => y)]
  const covariance = (pick: (dx: number, dy: number) => number) => mean(([px, py]) => pick(px - x, py - y))
  const between = 2 * covariance((dx, dy) => dx * dy)
  const angle = 0.5 * Math.atan2(between, covariance((dx) => dx * dx) - covariance((_, dy) => dy * dy))
  return {x, y, along: [Math.cos(angle), Math.sin(angle)] as const}
})()

function onAxis([x, y]: Point): Point {
  const [dx, dy] = axis.along
  const far = (x - axis.x) * dx + (y - axis.y) * dy
  return [axis.x + far * dx, axis.y + far * dy]
}

const onCurve = ([x]: Point): Point => [x, bend(x)]

const curve = Array.from({length: 37}, (_, i) => `${12 + 2.1 * i},${bend(12 + 2.1 * i)}`).join(' ')

/** What two codes of one number can keep of points in the plane: a straight line, or a curve. */
export default function PcaPicture({time}: PictureProps) {
  const share = backAndForth(time, seconds)
  const [dx, dy] = axis.along
  const line = `${axis.x - 50 * dx},${axis.y - 50 * dy} ${axis.x + 50 * dx},${axis.y + 50 * dy}`
  return (
    <>
      <Fitted line={line} places={points.map((point) => between(point, onAxis(point), share))} />
      <Fitted line={curve} places={points.map((point) => between(point, onCurve(point), share))} />
    </>
  )
}

function Fitted({line, places}: {readonly line: string; readonly places: readonly Point[]}) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <rect width="100" height="100" fill="var(--paper-sunk)" />
      <polyline points={line} fill="none" stroke="var(--accent)" strokeWidth="2" />
      {places.map(([x, y], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the points are always the same ones.
        <circle key={i} cx={x} cy={y} r="3" fill="var(--ink)" />
      ))}
    </svg>
  )
}

const between = (from: Point, to: Point, t: number): Point => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
]
