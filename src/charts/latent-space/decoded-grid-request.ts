import type {DecodedGridRequest} from '../../contract/view'
import type {Size} from '../parts/use-size'
import type {MapDomain} from './positions'

/** Side of a decoded image on the map, about, in CSS pixels; and the most images that are worth their decoding. */
const cell = 38
const most = 320

/** A grid of points, the middles of square cells that cover what is seen; one row for a strip. */
export function decodedGridRequest(
  {x, y}: MapDomain,
  {width, height}: Pick<Size, 'width' | 'height'>,
  axes: 1 | 2 | 3,
): DecodedGridRequest | null {
  if (width < 2 * cell || height < 2 * cell || axes === 3) return null
  const side = Math.max(cell, Math.sqrt((width * height) / most))
  const columns = Math.max(2, Math.round(width / side))
  const rows = axes === 1 ? 1 : Math.max(2, Math.round(height / side))
  const middles = ([low, high]: readonly [number, number], cells: number): [number, number] => {
    const half = (high - low) / cells / 2
    return [low + half, high - half]
  }
  return {x: middles(x, columns), y: axes === 1 ? [0, 0] : middles(y, rows), columns, rows}
}
