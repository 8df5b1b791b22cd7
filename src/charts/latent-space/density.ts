import {at32} from '../../maths/arrays'

/** A grid over the map: where its first and last points lie, and how many there are each way. */
export interface Grid {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly columns: number
  readonly rows: number
}

/** Width or height of a cell around each of the grid's points. */
export const cellSize = ([low, high]: readonly [number, number], cells: number) =>
  (high - low) / Math.max(1, cells - 1) || 1

function countCells(points: Float32Array, {x, y, columns, rows}: Grid): Float32Array {
  const counts = new Float32Array(columns * rows)
  const [width, height] = [cellSize(x, columns), cellSize(y, rows)]
  for (let i = 0; i < points.length; i += 2) {
    const column = Math.round((at32(points, i) - x[0]) / width)
    const row = Math.round((at32(points, i + 1) - y[0]) / height)
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) continue
    const cell = row * columns + column
    counts[cell] = at32(counts, cell) + 1
  }
  return counts
}

/**
 * How much data lies about each point of a grid, 0 (none) to 1 (plenty), `[rows · columns]`, lowest row first: the
 * count in its own cell and, at a quarter, in the eight around it, so that the edge fades instead of fraying.
 * @param plenty points that count as plenty
 */
export function presence(points: Float32Array, grid: Grid, plenty: number): Float32Array {
  const {columns, rows} = grid
  const counts = countCells(points, grid)
  const at = (row: number, column: number) =>
    row < 0 || row >= rows || column < 0 || column >= columns ? 0 : at32(counts, row * columns + column)
  return Float32Array.from(counts, (own, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    let around = -own
    for (let r = row - 1; r <= row + 1; r++) for (let c = column - 1; c <= column + 1; c++) around += at(r, c)
    return Math.min(1, (own + around / 4) / plenty)
  })
}
