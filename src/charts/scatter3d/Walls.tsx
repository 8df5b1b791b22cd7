import {at, at32} from '../../maths/arrays'
import type {Size} from '../parts/use-size'
import {axisDirections, type Cube, project, type Turn} from './camera'
import styles from './Scatter3d.module.css'

interface WallsProps {
  readonly turn: Turn
  readonly cube: Cube
  readonly size: {readonly width: number; readonly height: number}
}

type Corner = readonly [-1 | 1, -1 | 1, -1 | 1]

const sides = [-1, 1] as const

/** The six walls of the cube: the axis each stands across, and on which side. */
const walls = [0, 1, 2].flatMap((axis) => sides.map((side) => ({axis, side})))

function cornersOf(axis: number, side: -1 | 1): readonly Corner[] {
  const others = [0, 1, 2].filter((other) => other !== axis)
  return (
    [
      [-1, -1],
      [-1, 1],
      [1, 1],
      [1, -1],
    ] as const
  ).map((pair) => {
    const corner: [-1 | 1, -1 | 1, -1 | 1] = [side, side, side]
    others.forEach((other, i) => {
      corner[other] = pair[i] ?? 1
    })
    return corner
  })
}

/** The walls behind what is shown, with lines at quarters: they tell how it is turned. */
export function Walls({turn, cube, size}: WallsProps) {
  const place = (corners: readonly (readonly number[])[]) => {
    const positions = Float32Array.from(
      corners.flatMap((corner) =>
        corner.map((value, axis) => at(cube.centre, axis) + value * 0.98 * cube.reach),
      ),
    )
    return project(positions, turn, cube, size)
  }
  return (
    <g className={styles.walls}>
      {walls.map(({axis, side}) => {
        const corners = cornersOf(axis, side)
        const {x, y, depth} = place(corners)
        if (depth.reduce((sum, value) => sum + value, 0) <= 0.05) return null
        const outline = Array.from(x, (px, i) => `${px.toFixed(1)},${at32(y, i).toFixed(1)}`).join(' ')
        return (
          <g key={`${axis}${side}`}>
            <polygon points={outline} />
            <path d={quarterLines(corners, place)} />
          </g>
        )
      })}
    </g>
  )
}

function quarterLines(
  corners: readonly Corner[],
  place: (corners: readonly (readonly number[])[]) => {readonly x: Float32Array; readonly y: Float32Array},
): string {
  const [a, b, c, d] = corners
  if (!a || !b || !c || !d) return ''
  const between = (from: Corner, to: Corner, share: number) =>
    from.map((value, axis) => value + (at(to, axis) - value) * share)
  return [0.25, 0.5, 0.75]
    .flatMap((share) => [
      [between(a, b, share), between(d, c, share)],
      [between(a, d, share), between(b, c, share)],
    ])
    .map((ends) => {
      const {x, y} = place(ends)
      const at = (i: number) => `${at32(x, i).toFixed(1)},${at32(y, i).toFixed(1)}`
      return `M${at(0)}L${at(1)}`
    })
    .join('')
}

/** At the usual size of type. */
const tripod = {x: 34, y: 34, length: 26}

/** Three short arrows with their names in the corner of the tile: which way the axes point. */
export function Tripod({
  turn,
  size,
  names,
}: Pick<WallsProps, 'turn'> & {readonly size: Size; readonly names: readonly string[]}) {
  const {type} = size
  const length = tripod.length * type
  const directions = axisDirections(turn)
  return (
    <g transform={`translate(${tripod.x * type},${size.height - tripod.y * type})`} className={styles.tripod}>
      {names.map((name, axis) => {
        const [dx, dy] = directions[axis] ?? [0, 0]
        return (
          <g key={name}>
            <path d={`M0,0L${dx * length},${dy * length}`} />
            <text x={dx * (length + 10 * type)} y={dy * (length + 10 * type)}>
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
