import type {Box} from './layout'

/** Feature maps side by side in a box. */
export interface MapGrid {
  readonly box: Box
  readonly columns: number
  /** How many of the maps are drawn. */
  readonly shown: number
  /** Side of a map. */
  readonly cell: number
}

const gap = 2
/** A smaller map shows nothing. */
const leastCell = 11

/** As many maps `[height, width, channels]` as can be told apart in the box, as large as they fit; the box shrinks to them. */
export function mapGrid([, , channels]: readonly [number, number, number], box: Box): MapGrid {
  let shown = channels
  let best = bestColumns(shown, box)
  while (shown > 1 && best.cell < leastCell) best = bestColumns(--shown, box)
  const {columns, cell} = best
  const rows = Math.ceil(shown / columns)
  const [width, height] = [columns * (cell + gap) - gap, rows * (cell + gap) - gap]
  return {
    columns,
    shown,
    cell,
    box: {x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height},
  }
}

function bestColumns(count: number, {width, height}: Box): {columns: number; cell: number} {
  let best = {columns: 1, cell: 0}
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns)
    const cell = Math.min((width + gap) / columns, (height + gap) / rows) - gap
    if (cell > best.cell) best = {columns, cell}
  }
  return best
}

/** Where the map of this number stands. */
export function mapPlace({box, columns, cell}: MapGrid, index: number): Box {
  const step = (box.width + gap) / columns
  return {
    x: box.x + (index % columns) * step,
    y: box.y + Math.floor(index / columns) * step,
    width: cell,
    height: cell,
  }
}
