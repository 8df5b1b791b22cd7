// Tiles: A's rows by fours, packed with the columns in which any of the four is not zero.
//
// Most of a picture is paper. A column of zeros adds nothing to any sum, so to leave it out changes no bit of a
// finite result; of MNIST's digits that is half of all columns of four pictures, three quarters of those of four pixels.
//
// A tile is the number of its columns in 16 bytes, room for k columns of four numbers, and for each, how many bytes
// into B's panel its row lies.

import {panelWidth, tileHeight, transposeFour} from './pack'

const valuesAt: usize = 16

/** Bytes of one tile. */
export function tileBytes(k: i32): usize {
  return valuesAt + <usize>k * 20
}

/** Bytes that the tiles of an A [m, k] fill. */
export function tilesSize(m: i32, k: i32): usize {
  return <usize>((m + tileHeight - 1) / tileHeight) * tileBytes(k)
}

@inline
export function columnsOf(tile: usize): i32 {
  return load<i32>(tile)
}

@inline
export function valuesOf(tile: usize): usize {
  return tile + valuesAt
}

/** Where B's rows lie in its panel, for each column. */
@inline
export function offsetsOf(tile: usize, k: i32): usize {
  return tile + valuesAt + (<usize>k << 4)
}

/** Tiles of a transposed A: the first m columns of a row-major [k, wide] matrix; columns past m are zero. */
export function packTiles(a: usize, k: i32, m: i32, wide: i32, out: usize): void {
  const stride = <usize>wide << 2
  for (let i = 0; i < m; i += tileHeight) {
    const width = m - i
    let from = a + (<usize>i << 2)
    let columns = 0
    for (let p = 0; p < k; p++) {
      columns = keep(width >= tileHeight ? v128.load(from) : few(from, width), p, columns, out, k)
      from += stride
    }
    store<i32>(out, columns)
    out += tileBytes(k)
  }
}

/** Tiles of a row-major A [m, k]; rows past m are zero. */
export function packRowTiles(a: usize, k: i32, m: i32, out: usize): void {
  const row = <usize>k << 2
  for (let i = 0; i < m; i += tileHeight) {
    const values = valuesOf(out)
    // Turned where they will lie, and moved together there: no column moves to the right.
    if (m - i >= tileHeight) transposeFour(a, a + row, a + 2 * row, a + 3 * row, k, values, 16)
    else turnFew(a, k, m - i, values)
    let columns = 0
    for (let p = 0; p < k; p++) columns = keep(v128.load(values + (<usize>p << 4)), p, columns, out, k)
    store<i32>(out, columns)
    a += row * tileHeight
    out += tileBytes(k)
  }
}

/** Writes a column after those that the tile has, and says how many it has then: one more unless it is zero. */
@inline
function keep(column: v128, p: i32, columns: i32, tile: usize, k: i32): i32 {
  v128.store(valuesOf(tile) + (<usize>columns << 4), column)
  store<i32>(offsetsOf(tile, k) + (<usize>columns << 2), p * panelWidth * 4)
  return columns + i32(v128.any_true(f32x4.ne(column, f32x4.splat(0))))
}

/** Fewer than four numbers, and zeros after them. */
function few(from: usize, width: i32): v128 {
  let column = f32x4.replace_lane(f32x4.splat(0), 0, load<f32>(from))
  if (width > 1) column = f32x4.replace_lane(column, 1, load<f32>(from, 4))
  if (width > 2) column = f32x4.replace_lane(column, 2, load<f32>(from, 8))
  return column
}

/** Fewer than four rows of k numbers, as columns of four. */
function turnFew(a: usize, k: i32, height: i32, out: usize): void {
  memory.fill(out, 0, <usize>k << 4)
  for (let r = 0; r < height; r++) {
    for (let p = 0; p < k; p++) {
      store<f32>(out + (<usize>p << 4) + (<usize>r << 2), load<f32>(a + (<usize>p << 2)))
    }
    a += <usize>k << 2
  }
}
