// The windows that a filter sees, one for every place of the smaller of the two pictures, read where they lie.
//
// A window is some lines of `length` numbers in pictures with their padding about them. No matrix of patches is
// made: a table says where each window begins and where what is made of it goes.

import {panelWidth, tileHeight} from './pack'
import {copyRow, multiplyWindows, multiplyWindowsByOne} from './window-tile'

/** Bytes of a table's entry: where the window begins, and where its output goes, from the first ones. */
const entry: i32 = 8

/** Bytes of a table of so many windows, whole tiles of them. */
export function tableSize(windows: i32): usize {
  return <usize>(windows + tileHeight) * entry
}

/** Pictures [images, height, width · channels] with zeros about them: [images, allRows, allColumns · channels]. */
export function pad(
  x: usize,
  images: i32,
  height: i32,
  width: i32,
  channels: i32,
  top: i32,
  left: i32,
  allRows: i32,
  allColumns: i32,
  out: usize,
): void {
  const line = <usize>(width * channels) << 2
  const before = <usize>(left * channels) << 2
  const after = (<usize>(allColumns * channels) << 2) - before - line
  const blank = <usize>(allColumns * channels) << 2
  for (let image = 0; image < images; image++) {
    out = clear(out, <usize>top * blank + before)
    for (let y = 0; y < height; y++) {
      copyLine(x, out, line)
      x += line
      out += line
      // What follows this line, and what goes before the next.
      if (y + 1 < height) out = clear(out, after + before)
    }
    out = clear(out, after + <usize>(allRows - top - height) * blank)
  }
}

@inline
function clear(to: usize, bytes: usize): usize {
  const end = to + bytes
  while (to + 16 <= end) {
    v128.store(to, f32x4.splat(0))
    to += 16
  }
  for (; to < end; to += 4) store<f32>(to, 0)
  return end
}

@inline
function copyLine(from: usize, to: usize, bytes: usize): void {
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) v128.store(to + i, v128.load(from + i))
  for (; i < bytes; i += 4) store<f32>(to + i, load<f32>(from + i))
}

/**
 * Writes the table of windows [images, rows, columns]; arguments are how many bytes they, and their outputs, lie
 * apart. The last is repeated to make whole tiles: what is written twice is the same.
 */
export function tabulate(
  images: i32,
  rows: i32,
  columns: i32,
  column: i32,
  row: i32,
  image: i32,
  outColumn: i32,
  outRow: i32,
  outImage: i32,
  table: usize,
): void {
  let at = table
  for (let i = 0; i < images; i++) {
    for (let y = 0; y < rows; y++) {
      let from = i * image + y * row
      let to = i * outImage + y * outRow
      for (let x = 0; x < columns; x++) {
        store<i32>(at, from)
        store<i32>(at, to, 4)
        from += column
        to += outColumn
        at += entry
      }
    }
  }
  const last = load<u64>(at - entry)
  for (let i = 0; i < tileHeight; i++) store<u64>(at + i * entry, last)
}

/**
 * Columns j … j+7 of the first n of windows × panel + bias (none where 0), each to its place in y. The panel is
 * [lines · length, 8]; lines of a window lie `step` bytes apart. `scratch`: 64 bytes for bias, 128 for a tile.
 */
export function windowsTimesPanel(
  windows: i32,
  lines: i32,
  length: i32,
  step: usize,
  x: usize,
  table: usize,
  panel: usize,
  y: usize,
  bias: usize,
  j: i32,
  n: i32,
  scratch: usize,
): void {
  const left = n - j
  let start: usize = 0
  if (bias != 0) {
    start = scratch
    copyRow(bias + (<usize>j << 2), start, left)
  }
  const aside = scratch + 64
  const whole = left >= panelWidth
  const to = y + (<usize>j << 2)
  for (let i = 0; i < windows; i += tileHeight) {
    const a0 = x + load<u32>(table)
    const a1 = x + load<u32>(table, 8)
    const a2 = x + load<u32>(table, 16)
    const a3 = x + load<u32>(table, 24)
    const c0 = to + load<u32>(table, 4)
    const c1 = to + load<u32>(table, 12)
    const c2 = to + load<u32>(table, 20)
    const c3 = to + load<u32>(table, 28)
    const d0 = whole ? c0 : aside
    const d1 = whole ? c1 : aside + 32
    const d2 = whole ? c2 : aside + 64
    const d3 = whole ? c3 : aside + 96
    multiplyWindows(lines, length, step, a0, a1, a2, a3, panel, d0, d1, d2, d3, start)
    if (!whole) {
      copyRow(d0, c0, left)
      copyRow(d1, c1, left)
      copyRow(d2, c2, left)
      copyRow(d3, c3, left)
    }
    table += tileHeight * entry
  }
}

/** The same where there is one column alone: weights [lines · length], `length` whole vectors. */
export function windowsTimesColumn(
  windows: i32,
  lines: i32,
  length: i32,
  step: usize,
  x: usize,
  table: usize,
  weights: usize,
  y: usize,
  bias: usize,
): void {
  const start: f32 = bias == 0 ? 0 : load<f32>(bias)
  for (let i = 0; i < windows; i += tileHeight) {
    const sums = multiplyWindowsByOne(
      lines,
      length,
      step,
      x + load<u32>(table),
      x + load<u32>(table, 8),
      x + load<u32>(table, 16),
      x + load<u32>(table, 24),
      weights,
      start,
    )
    v128.store_lane<f32>(y + load<u32>(table, 4), sums, 0)
    v128.store_lane<f32>(y + load<u32>(table, 12), sums, 1)
    v128.store_lane<f32>(y + load<u32>(table, 20), sums, 2)
    v128.store_lane<f32>(y + load<u32>(table, 28), sums, 3)
    table += tileHeight * entry
  }
}
