/** A grid laid over a cloud of codes of two numbers: decoded, it is the surface that a net has learnt. */
import {at32, at64} from '../../../maths/arrays'
import {principalAxes} from '../../../maths/axes'

export interface CodeGrid {
  /** Points a side. */
  readonly side: number
  /** `[side · side, 2]`, row by row. */
  readonly codes: Float32Array<ArrayBuffer>
  /** `[(side − 1)²]`: 1 where there are codes in or beside the cell. Elsewhere the decoder only guesses. */
  readonly shown: Uint8Array<ArrayBuffer>
}

/** Share of the cloud's width that the grid reaches beyond it. */
const margin = 0.02

/** Lays a grid of `side` × `side` points along the principal axes of codes `[n, 2]`. */
export function codeGrid(codes: Float32Array, side: number): CodeGrid {
  const axes = principalAxes(codes, 2, 2, null)
  const along = turned(codes, axes)
  const [u, v] = [reach(along, 0), reach(along, 1)]
  const grid = new Float32Array(side * side * 2)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const a = u.low + (u.width * column) / (side - 1)
      const b = v.low + (v.width * row) / (side - 1)
      const at = (row * side + column) * 2
      // Back from the axes, which are orthonormal: rows become columns.
      grid[at] = a * at64(axes, 0) + b * at64(axes, 2)
      grid[at + 1] = a * at64(axes, 1) + b * at64(axes, 3)
    }
  }
  return {side, codes: grid, shown: inhabited(along, u, v, side - 1)}
}

interface Reach {
  readonly low: number
  readonly width: number
}

function turned(codes: Float32Array, axes: Float64Array): Float32Array {
  const out = new Float32Array(codes.length)
  for (let i = 0; i < codes.length; i += 2) {
    const [x, y] = [at32(codes, i), at32(codes, i + 1)]
    out[i] = x * at64(axes, 0) + y * at64(axes, 1)
    out[i + 1] = x * at64(axes, 2) + y * at64(axes, 3)
  }
  return out
}

function reach(along: Float32Array, offset: 0 | 1): Reach {
  let [low, high] = [Infinity, -Infinity]
  for (let i = offset; i < along.length; i += 2) {
    low = Math.min(low, at32(along, i))
    high = Math.max(high, at32(along, i))
  }
  const width = high - low || 1
  return {low: low - margin * width, width: width * (1 + 2 * margin)}
}

function inhabited(along: Float32Array, u: Reach, v: Reach, cells: number): Uint8Array<ArrayBuffer> {
  const shown = new Uint8Array(cells * cells)
  const cell = (value: number, {low, width}: Reach) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((value - low) / width) * cells)))
  for (let i = 0; i < along.length; i += 2) {
    const [column, row] = [cell(at32(along, i), u), cell(at32(along, i + 1), v)]
    for (let r = Math.max(0, row - 1); r <= Math.min(cells - 1, row + 1); r++)
      for (let c = Math.max(0, column - 1); c <= Math.min(cells - 1, column + 1); c++)
        shown[r * cells + c] = 1
  }
  return shown
}
