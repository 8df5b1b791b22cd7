// C[m, n] = A·B (+ bias), all row-major, by 4 × 8 tiles over packed panels.
//
// The n columns may be some of a wider matrix: C's rows, and B's where B is not transposed, lie `width` numbers
// apart. So several threads may each do some of the columns, to the same bits as one that does them all.
//
// `scratch` is the caller's: 64 bytes for bias, 128 for a tile at the edge, one panel of B; `gemmScratch` says
// how many bytes.

import {packColumns, packRows, panelWidth, tileHeight} from './pack'
import {packedTile, tile} from './tile'
import {tileBytes} from './tiles'

const edgeOffset: usize = 64
const panelOffset: usize = 256

/** Bytes of scratch that a product needs whose inner length is k. */
export function gemmScratch(k: i32): usize {
  return panelOffset + (<usize>k << 5)
}

/** A [m, k], B [k, n]: a layer forward. */
export function gemmNN(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  b: usize,
  c: usize,
  bias: usize,
  width: i32,
  scratch: usize,
): void {
  const panel = scratch + panelOffset
  for (let j = 0; j < n; j += panelWidth) {
    packColumns(b, k, n, width, j, panel)
    column(m, n, k, a, panel, c, bias, j, width, scratch, false)
  }
}

/** A [m, k], B [n, k] transposed: the gradient of a layer's input. */
export function gemmNT(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  b: usize,
  c: usize,
  bias: usize,
  width: i32,
  scratch: usize,
): void {
  const panel = scratch + panelOffset
  for (let j = 0; j < n; j += panelWidth) {
    packRows(b, k, n, j, panel)
    column(m, n, k, a, panel, c, bias, j, width, scratch, false)
  }
}

/** A [m, k] packed as tiles, B [k, n]: the gradient of a layer's weights, and forward from mostly zeros. */
export function gemmTiles(
  m: i32,
  n: i32,
  k: i32,
  tiles: usize,
  b: usize,
  c: usize,
  bias: usize,
  width: i32,
  scratch: usize,
): void {
  const panel = scratch + panelOffset
  for (let j = 0; j < n; j += panelWidth) {
    packColumns(b, k, n, width, j, panel)
    column(m, n, k, tiles, panel, c, bias, j, width, scratch, true)
  }
}

/** One panel's worth of columns of C, top to bottom. */
function column(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  panel: usize,
  c: usize,
  bias: usize,
  j: i32,
  width: i32,
  scratch: usize,
  tiled: bool,
): void {
  const left = n - j
  const cRow = <usize>width << 2
  const aRow = <usize>k << 2
  const tileStep = tiled ? tileBytes(k) : aRow * tileHeight
  let start: usize = 0
  if (bias != 0) {
    start = scratch
    for (let x = 0; x < panelWidth; x++) {
      store<f32>(scratch + (<usize>x << 2), x < left ? load<f32>(bias + (<usize>(j + x) << 2)) : 0)
    }
  }
  let to = c + (<usize>j << 2)
  for (let i = 0; i < m; i += tileHeight) {
    const height = m - i
    if (height < tileHeight || left < panelWidth) {
      edge(k, a, panel, to, cRow, start, height, left, scratch + edgeOffset, tiled)
    } else if (tiled) {
      packedTile(k, a, panel, to, cRow, start)
    } else {
      tile(k, a, aRow, 4, panel, to, cRow, start)
    }
    a += tileStep
    to += cRow * tileHeight
  }
}

/** A tile that hangs over C's border: computed aside, then copied as far as C goes. */
function edge(
  k: i32,
  a: usize,
  panel: usize,
  c: usize,
  cRow: usize,
  bias: usize,
  height: i32,
  width: i32,
  aside: usize,
  tiled: bool,
): void {
  const aRow = <usize>k << 2
  if (height >= tileHeight || tiled) {
    if (tiled) packedTile(k, a, panel, aside, 32, bias)
    else tile(k, a, aRow, 4, panel, aside, 32, bias)
    copyTile(aside, c, cRow, height, width)
    return
  }
  // Rows past A's end may not be read: each row alone, four times over.
  for (let i = 0; i < height; i++) {
    tile(k, a, 0, 4, panel, aside, 0, bias)
    copyTile(aside, c, cRow, 1, width)
    a += aRow
    c += cRow
  }
}

function copyTile(from: usize, c: usize, cRow: usize, height: i32, width: i32): void {
  if (height > tileHeight) height = tileHeight
  if (width > panelWidth) width = panelWidth
  for (let i = 0; i < height; i++) {
    for (let x = 0; x < width; x++) {
      store<f32>(c + (<usize>x << 2), load<f32>(from + (<usize>x << 2)))
    }
    from += 32
    c += cRow
  }
}
