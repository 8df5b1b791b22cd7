/** What stands in space, and in which order it is painted: the far before the near. */
import {at32, wordAt} from '../../maths/arrays'
import type {Projected} from './camera'

/** A surface as a grid of points. */
export interface Surface {
  readonly id: string
  readonly rows: number
  readonly columns: number
  /** `[rows · columns, 3]`, row by row. */
  readonly positions: Float32Array
  /** `[(rows − 1)(columns − 1)]`: 0 for a cell that is left out; without it all are drawn. */
  readonly shown?: Uint8Array
  /** A CSS colour, resolved. */
  readonly colour: string
}

/** Lines from points to points. */
export interface Links {
  /** `[n, 3]` each. */
  readonly from: Float32Array
  readonly to: Float32Array
  readonly colour: string
  /** Whether they end in a head. */
  readonly arrows?: boolean
}

/** Depth is cut into so many slices; within one, order does not matter to the eye. */
export const slabs = 24
const farthest = 1.8

/** Which slice a depth falls in: 0 is the farthest. */
export function slabOf(depth: number): number {
  const share = (farthest - depth) / (2 * farthest)
  return Math.min(slabs - 1, Math.max(0, Math.floor(share * slabs)))
}

/** Indices `0 … count − 1` sorted by slice, and where each slice begins, `[slabs + 1]`. */
export interface Sliced {
  readonly order: Uint32Array
  readonly start: Uint32Array
}

/** Sorts by slice, counting. Items whose depth is no number are left out. */
export function sliced(count: number, depthOf: (item: number) => number): Sliced {
  const slab = new Int16Array(count)
  const start = new Uint32Array(slabs + 1)
  for (let i = 0; i < count; i++) {
    const depth = depthOf(i)
    const at = Number.isFinite(depth) ? slabOf(depth) : -1
    slab[i] = at
    if (at >= 0) start[at + 1] = wordAt(start, at + 1) + 1
  }
  for (let s = 0; s < slabs; s++) start[s + 1] = wordAt(start, s + 1) + wordAt(start, s)
  const next = start.slice()
  const order = new Uint32Array(wordAt(start, slabs))
  for (let i = 0; i < count; i++) {
    const at = slab[i] ?? -1
    if (at < 0) continue
    const place = wordAt(next, at)
    order[place] = i
    next[at] = place + 1
  }
  return {order, start}
}

/** The four corners of a cell of a surface, as indices of its points, in order around it. */
export function cornersOf({columns}: Surface, cell: number): readonly [number, number, number, number] {
  const row = Math.floor(cell / (columns - 1))
  const first = row * columns + (cell % (columns - 1))
  return [first, first + 1, first + columns + 1, first + columns]
}

export const cellCount = ({rows, columns}: Surface) => Math.max(0, (rows - 1) * (columns - 1))

/** Mean depth of a cell; NaN for one that is left out. */
export function cellDepth(surface: Surface, {depth}: Projected, cell: number): number {
  if (surface.shown && surface.shown[cell] === 0) return Number.NaN
  return cornersOf(surface, cell).reduce((sum, corner) => sum + at32(depth, corner) / 4, 0)
}

/** The point nearest the viewer within `reach` pixels of a place on paper; null where there is none. */
export function pointAt({x, y, depth}: Projected, px: number, py: number, reach: number): number | null {
  let [best, nearest]: [number | null, number] = [null, Infinity]
  for (let i = 0; i < x.length; i++) {
    const off = Math.hypot(at32(x, i) - px, at32(y, i) - py)
    // A little behind but right under the pointer is better than in front and beside it.
    const cost = at32(depth, i) + off / reach
    if (off > reach || cost >= nearest) continue
    best = i
    nearest = cost
  }
  return best
}
