import {ramp} from '../../charts/parts/colours'
import {at} from '../../maths/arrays'
import type {HomeModel} from './model'

/**
 * A stretch of an axis: ascending values that stand at equal distances on the map. Where codes lie close the map
 * is drawn larger, so that every kind of digit gets its share of the sheet.
 */
type Axis = readonly number[]

/** The inhabited part of the code's plane. */
export interface Area {
  readonly x: Axis
  readonly y: Axis
}

/** The part of the plane that holds the codes, with room around them as a share of its width. */
export function areaOf(codes: readonly Float32Array[], room = 0.04): Area {
  const axis = (dimension: number): Axis => {
    const values = codes.map((code) => at(code, dimension)).toSorted((a, b) => a - b)
    const [low = 0, high = 0] = [values[0], values.at(-1)]
    const extra = room * Math.max(high - low, 1e-3)
    return [low - extra, ...values, high + extra]
  }
  return {x: axis(0), y: axis(1)}
}

/** Where a code lies on the map, as shares of its width and height; y grows upwards. */
export function placeIn(area: Area, code: ArrayLike<number>): readonly [number, number] {
  return [shareOf(at(code, 0), area.x), 1 - shareOf(at(code, 1), area.y)]
}

/** The code at a place of the map: the inverse of `placeIn`. */
export function codeAt(area: Area, x: number, y: number): readonly [number, number] {
  return [valueAt(x, area.x), valueAt(1 - y, area.y)]
}

function shareOf(value: number, axis: Axis): number {
  const above = axis.findIndex((knot) => knot >= value)
  if (above <= 0) return above < 0 ? 1 : 0
  const [low = 0, high = 0] = axis.slice(above - 1, above + 1)
  return (above - 1 + (value - low) / (high - low)) / (axis.length - 1)
}

function valueAt(share: number, axis: Axis): number {
  const at = Math.min(1, Math.max(0, share)) * (axis.length - 1)
  const below = Math.min(Math.floor(at), axis.length - 2)
  const [low = 0, high = 0] = axis.slice(below, below + 2)
  return low + (high - low) * (at - below)
}

/** One cell's decoded image as bytes: `[784]`, 0 to 255. */
export function* decodedCells(
  model: HomeModel,
  area: Area,
  columns: number,
  rows: number,
): Generator<{readonly cell: number; readonly image: Uint8ClampedArray}> {
  for (let cell = 0; cell < columns * rows; cell++) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)]
    const image = model.decode(codeAt(area, (column + 0.5) / columns, (row + 0.5) / rows))
    yield {cell, image: Uint8ClampedArray.from(image, (value) => value * 255)}
  }
}

/** Paints a cell's image into a canvas of cells, 28 pixels a side. */
export function paintCell(
  context: CanvasRenderingContext2D,
  columns: number,
  {cell, image}: {readonly cell: number; readonly image: Uint8ClampedArray},
  [off, on]: readonly [string, string],
): void {
  const pixels = context.createImageData(28, 28)
  const colours = ramp(off, on)
  const target = new Uint32Array(pixels.data.buffer)
  target.set(Uint32Array.from(image, (shade) => at(colours, shade)))
  context.putImageData(pixels, 28 * (cell % columns), 28 * Math.floor(cell / columns))
}
