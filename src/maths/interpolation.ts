/** Ways from one point to another, and how long their steps are. Points are lists of numbers: codes, or images. */
import {at, at64, doubles, row, squaredDistance} from './arrays'

type Point = ArrayLike<number>

/** Where a way from `a` to `b` is at `t`, from 0 to 1: at 0 it is `a` itself, at 1 `b`. */
export type Between = (a: Point, b: Point, t: number) => Float32Array

/** On the straight line: (1 − t) a + t b. */
export const straight: Between = (a, b, t) => {
  const [from, to] = [doubles(a), doubles(b)]
  const point = new Float32Array(from.length)
  for (let i = 0; i < point.length; i++) point[i] = (1 - t) * at64(from, i) + t * at64(to, i)
  return point
}

/** Below this sine, two directions are one or opposite, and no arc between them is the shorter one. */
const noArc = 1e-5

/**
 * On an arc about a centre m (slerp, Shoemake 1985). With u, v the unit vectors from m to the ends and Ω the
 * angle between them, the direction is (sin (1−t)Ω · u + sin tΩ · v) / sin Ω, and the distance from m goes
 * straight from one end's to the other's. Where there is no one arc, the way is straight.
 */
export const sphericalAbout =
  (centre: Point): Between =>
  (a, b, t) => {
    const [ra, rb] = [distanceOf(a, centre), distanceOf(b, centre)]
    const angle = angleAt(centre, a, b)
    const sine = Math.sin(angle)
    if (t <= 0 || t >= 1 || !(sine > noArc)) return straight(a, b, t)
    const radius = (1 - t) * ra + t * rb
    const [fromA, fromB] = [Math.sin((1 - t) * angle) / (sine * ra), Math.sin(t * angle) / (sine * rb)]
    const [from, to] = [doubles(a), doubles(b)]
    const point = doubles(centre).map(
      (m, i) => m + radius * (fromA * (at64(from, i) - m) + fromB * (at64(to, i) - m)),
    )
    return new Float32Array(point)
  }

/** The angle at `centre` between the directions to `a` and to `b`, 0 to π; NaN where one of them is the centre. */
export function angleAt(centre: Point, a: Point, b: Point): number {
  let product = 0
  for (let i = 0; i < centre.length; i++) product += (at(a, i) - at(centre, i)) * (at(b, i) - at(centre, i))
  const cosine = product / (distanceOf(a, centre) * distanceOf(b, centre))
  return Math.acos(Math.min(1, Math.max(-1, cosine)))
}

/** ‖a − b‖. */
export function distanceOf(a: Point, b: Point): number {
  return Math.sqrt(squaredDistance(a, b))
}

/**
 * A way through several stops: `perLeg` equal steps of t from each to the next, `[legs · perLeg + 1, size]`.
 * Every stop is hit exactly.
 */
export function pathThrough(
  stops: readonly Point[],
  perLeg: number,
  between: Between,
): Float32Array<ArrayBuffer> {
  const size = stops[0]?.length ?? 0
  const legs = Math.max(0, stops.length - 1)
  const path = new Float32Array((legs * perLeg + 1) * size)
  for (let leg = 0; leg < legs; leg++) {
    const [a, b] = [at(stops, leg), at(stops, leg + 1)]
    for (let i = 0; i <= perLeg; i++) path.set(between(a, b, i / perLeg), (leg * perLeg + i) * size)
  }
  return path
}

/** Lengths of the steps between successive points of a path `[n, size]`, `[n − 1]`. */
export function stepLengths(path: Float32Array, size: number): number[] {
  return Array.from({length: Math.max(0, path.length / size - 1)}, (_, i) =>
    distanceOf(row(path, i, size), row(path, i + 1, size)),
  )
}

/** 0, then the sum of the first, the first two, … of them. */
export function runningSums(values: readonly number[]): number[] {
  let sum = 0
  return [
    0,
    ...values.map((value) => {
      sum += value
      return sum
    }),
  ]
}

/** How many times the mean step the largest is: 1 for a path of equal steps; 1, too, for one of no length. */
export function unevenness(steps: readonly number[]): number {
  const sum = steps.reduce((total, step) => total + step, 0)
  return sum > 0 ? (Math.max(...steps) * steps.length) / sum : 1
}
