import {ramp} from '../../charts/parts/colours'
import type {HomeModel} from './model'

/** A rectangle of the code's plane. */
export interface Area {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** The rectangle that holds the codes, with room around them. */
export function areaOf(codes: readonly Float32Array[], room = 0.35): Area {
  const span = (axis: number): [number, number] => {
    const values = codes.map((code) => code[axis] ?? 0)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const extra = room * Math.max(high - low, 1e-3)
    return [low - extra, high + extra]
  }
  return {x: span(0), y: span(1)}
}

/** Where a code lies in the rectangle, as shares of its width and height; y grows upwards. */
export function placeIn(area: Area, code: ArrayLike<number>): readonly [number, number] {
  const share = (value = 0, [low, high]: readonly [number, number]) =>
    Math.min(1, Math.max(0, (value - low) / (high - low)))
  return [share(code[0], area.x), 1 - share(code[1], area.y)]
}

/** The code at a place of the rectangle: the inverse of `placeIn`. */
export function codeAt(area: Area, x: number, y: number): readonly [number, number] {
  const between = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share
  return [between(area.x, x), between(area.y, 1 - y)]
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
  for (let i = 0; i < target.length; i++) target[i] = colours[image[i] ?? 0] ?? 0
  context.putImageData(pixels, 28 * (cell % columns), 28 * Math.floor(cell / columns))
}
