// Which windows a filter sees, and of each no more than what lies on the picture.
//
// Windows at a picture's edge hang over it, where 'same' padding has zeros. Those add nothing, so pictures are read
// where they lie, and windows are told apart by how much of them lies on the picture: a plan is a list of parts, a
// part the windows [images, rows, columns] of which the same taps do.

import {entryBytes, tabulate} from './window-table'

/** A part of a plan. */
@unmanaged
export class Part {
  windows: i32
  /** Lines of taps that lie on the picture: the first, and how many. */
  firstLine: i32
  lines: i32
  /** The same along a line. */
  firstAcross: i32
  across: i32
  /** Taps of a whole line, and of the filters before this one where several are laid on the picture. */
  lineTaps: i32
  tapsBefore: i32
  /** Bytes of a line of the picture. */
  pictureLine: i32
  /** Where its windows begin, and where what is made of them goes. */
  table: usize
}

export const partBytes: usize = 36

@inline
export function partAfter(part: usize): usize {
  return part + partBytes
}

/** Windows along an axis: the o-th begins at o·step + origin, which may lie before the picture. */
@inline
function firstTap(o: i32, step: i32, origin: i32): i32 {
  return max(0, -(o * step + origin))
}

@inline
function tapsOn(o: i32, step: i32, origin: i32, size: i32, taps: i32): i32 {
  return max(0, min(taps, size - (o * step + origin)) - firstTap(o, step, origin))
}

/** The first window after o of which other taps lie on the picture. */
function endOfRun(o: i32, outputs: i32, step: i32, origin: i32, size: i32, taps: i32): i32 {
  const first = firstTap(o, step, origin)
  const many = tapsOn(o, step, origin, size, taps)
  do o++
  while (o < outputs && firstTap(o, step, origin) == first && tapsOn(o, step, origin, size, taps) == many)
  return o
}

/**
 * Bytes of a plan and its tables: of so many filters laid on a picture, whose taps along its axes are kh and kw in
 * all; at each end of an axis as many windows as taps may differ from those between.
 */
export function planSize(filters: i32, kh: i32, kw: i32, windows: i32, over: i32): usize {
  const parts = (2 * kh + filters) * (2 * kw + filters)
  return <usize>parts * (partBytes + <usize>over * entryBytes) + <usize>windows * entryBytes
}

/** Where the parts' tables lie. */
@inline
export function tablesOf(plan: usize, filters: i32, kh: i32, kw: i32): usize {
  return plan + <usize>((2 * kh + filters) * (2 * kw + filters)) * partBytes
}

/** Where the tables go on, after that of the part before `end`; `over` is how many entries are over in each. */
@inline
export function tablesAfter(end: usize, over: i32): usize {
  const last = changetype<Part>(end - partBytes)
  return last.table + <usize>(last.windows + over) * entryBytes
}

/**
 * Adds to a plan the windows [images, rows, columns] of kh × kw taps on pictures [height, width, channels]; answers
 * where the plan ends. Outputs lie outColumn, outRow and outImage bytes apart, the first at `out`.
 */
export function addWindows(
  plan: usize,
  tables: usize,
  images: i32,
  height: i32,
  width: i32,
  channels: i32,
  kh: i32,
  kw: i32,
  tapsBefore: i32,
  step: i32,
  top: i32,
  left: i32,
  rows: i32,
  columns: i32,
  out: i32,
  outColumn: i32,
  outRow: i32,
  outImage: i32,
  over: i32,
): usize {
  const pixel = channels << 2
  const line = width * pixel
  let y = 0
  while (y < rows) {
    const endY = endOfRun(y, rows, step, top, height, kh)
    let x = 0
    while (x < columns) {
      const endX = endOfRun(x, columns, step, left, width, kw)
      const part = changetype<Part>(plan)
      part.windows = images * (endY - y) * (endX - x)
      part.firstLine = firstTap(y, step, top)
      part.lines = tapsOn(y, step, top, height, kh)
      part.firstAcross = firstTap(x, step, left)
      part.across = tapsOn(x, step, left, width, kw)
      part.lineTaps = kw
      part.tapsBefore = tapsBefore
      part.pictureLine = line
      part.table = tables
      const begin = (y * step + top + part.firstLine) * line + (x * step + left + part.firstAcross) * pixel
      const to = out + y * outRow + x * outColumn
      tables = tabulate(
        images,
        endY - y,
        endX - x,
        begin,
        step * pixel,
        step * line,
        height * line,
        to,
        outColumn,
        outRow,
        outImage,
        over,
        tables,
      )
      plan = partAfter(plan)
      x = endX
    }
    y = endY
  }
  return plan
}
