import {at32} from '../../../../maths/arrays'

/** How places of the plane come to lie on a tile: px = k·x + x0, py = −k·y + y0. */
export interface Fit {
  readonly k: number
  readonly x0: number
  readonly y0: number
}

interface TileSize {
  readonly width: number
  readonly height: number
}

/** Paper kept free around what is fitted, in CSS pixels. */
const margin = 14

/**
 * The largest scale, the same along both axes since distances are what is read, at which all points `[n, 2]` of all
 * sets are on the tile, but for the outermost `strays` of each along each axis.
 */
export function fitted(sets: readonly Float32Array[], {width, height}: TileSize, strays = 0.004): Fit {
  const ranges = ([0, 1] as const).map((axis) => {
    const ends = sets.map((points) => range(points, axis, strays)).filter(([low, high]) => low <= high)
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))] as const
  })
  const [[left, right], [bottom, top]] = [ranges[0] ?? [0, 1], ranges[1] ?? [0, 1]]
  const across = Math.max(1, width - 2 * margin) / (right - left)
  const up = Math.max(1, height - 2 * margin) / (top - bottom)
  const scale = Math.min(across, up)
  const k = Number.isFinite(scale) && scale > 0 ? scale : 1
  const middle = (low: number, high: number) => (Number.isFinite(low + high) ? (low + high) / 2 : 0)
  return {k, x0: width / 2 - k * middle(left, right), y0: height / 2 + k * middle(bottom, top)}
}

function range(points: Float32Array, axis: 0 | 1, strays: number): readonly [number, number] {
  const values = points.filter((_, i) => i % 2 === axis).sort()
  const last = values.length - 1
  return [values[Math.round(last * strays)] ?? Infinity, values[Math.round(last * (1 - strays))] ?? -Infinity]
}

/** The middle of points `[n, 2]`. */
export function middleOf(points: Float32Array): readonly [number, number] {
  let [x, y] = [0, 0]
  for (let i = 0; i < points.length; i += 2) {
    x += at32(points, i)
    y += at32(points, i + 1)
  }
  const count = Math.max(1, points.length / 2)
  return [x / count, y / count]
}
