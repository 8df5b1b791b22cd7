import type {DecodedGrid} from '../../contract/snapshot'
import {at32, byteAt} from '../../maths/arrays'
import {packed} from '../parts/colours'
import {contextOf} from '../parts/context'
import {cellSize, presence} from './density'
import {stripImages} from './positions'

const side = 28
/** Test codes in a cell and about it that make its image fully visible. */
const plenty = 6

let canvas: HTMLCanvasElement | null = null
/** What is painted on the canvas: while one zooms it stays the same. */
let painted: readonly unknown[] = []

let scratch: ImageData | null = null

/** An empty image of the size wanted, the last one if it fits: several a second would be much to sweep up. */
function clearImage(width: number, height: number): ImageData {
  if (scratch?.width === width && scratch.height === height) scratch.data.fill(0)
  else scratch = new ImageData(width, height)
  return scratch
}

/** All images of the decoded grid in one picture, highest y first, as ink whose alpha is pixel times presence. */
function paintGrid(
  decodedGrid: DecodedGrid,
  points: Float32Array,
  colour: string,
  strength: number,
): HTMLCanvasElement {
  const {columns, rows} = decodedGrid.request
  canvas ??= document.createElement('canvas')
  const wanted = [decodedGrid, points, colour, strength]
  if (wanted.every((part, i) => part === painted[i])) return canvas
  painted = wanted
  canvas.width = columns * side
  canvas.height = rows * side
  const context = contextOf(canvas)
  const image = clearImage(canvas.width, canvas.height)
  const pixels = new Uint32Array(image.data.buffer)
  const bare = packed(colour) & 0xffffff
  const shown = presence(rows === 1 ? flat(points) : points, decodedGrid.request, plenty)
  for (let cell = 0; cell < columns * rows; cell++) {
    const visible = at32(shown, cell) * strength
    if (visible === 0) continue
    const left = (cell % columns) * side
    const top = (rows - 1 - Math.floor(cell / columns)) * side
    for (let i = 0; i < side * side; i++) {
      const alpha = Math.round(byteAt(decodedGrid.images, cell * side * side + i) * visible)
      pixels[(top + Math.floor(i / side)) * canvas.width + left + (i % side)] = ((alpha << 24) | bare) >>> 0
    }
  }
  context?.putImageData(image, 0, 0)
  return canvas
}

export interface DecodedGridToDraw {
  readonly decodedGrid: DecodedGrid
  /** `[n, 2]`, map units. */
  readonly points: Float32Array
  /** From map units to CSS pixels. */
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly colour: string
  /** Alpha of full ink where data is plenty. */
  readonly strength: number
}

/** Presence asks for points in the decoded grid's own plane: along its one row, if it has no more. */
const flat = (points: Float32Array) => points.map((value, i) => (i % 2 === 0 ? value : 0))

/** Draws what the decoder makes of a grid of places, faded where no test digit lies. */
export function drawDecodedGrid(
  context: CanvasRenderingContext2D,
  toDraw: DecodedGridToDraw,
  ratio: number,
): void {
  const {decodedGrid, points, x, y, colour, strength} = toDraw
  const {request} = decodedGrid
  const strip = request.rows === 1
  const halfWidth = cellSize(request.x, request.columns) / 2
  const halfHeight = cellSize(request.y, request.rows) / 2
  const [left, right] = [x(request.x[0] - halfWidth), x(request.x[1] + halfWidth)]
  const [bottom, top] = [y(request.y[0] - halfHeight), y(request.y[1] + halfHeight)]
  const picture = paintGrid(decodedGrid, points, colour, strength)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const cell = (right - left) / request.columns
  if (strip) context.drawImage(picture, left, y(stripImages) - cell / 2, right - left, cell)
  else context.drawImage(picture, left, top, right - left, bottom - top)
}
