// The gradient of a convolution's filter, which that of its adjoint shares: Σ over windows of windowᵀ·y.
//
// Where pixels are whole vectors, every tap goes over the windows that have it on the picture. Where they are not, a
// tap is a whole line of a window, and pictures get their padding about them.

import {imagesAtOnce, numbersAtMost, planOffset, rounded, windowsAtMost} from './convolution'
import {packColumns, panelWidth, tileHeight} from './pack'
import {pad} from './padding'
import {addInto} from './sums'
import {areShort, keepInked, wasPaper} from './paper'
import {addWindows, Part, partAfter, planSize, tablesOf} from './window-plan'
import {addNumbersTimesRows, addThreeNumbersTimesRows} from './window-tile'

const tileBytes: usize = 128

/** Rows of a padded picture on which windows of k rows begin `stride` apart; columns likewise. */
@inline
function padded(size: i32, before: i32, outputs: i32, stride: i32, k: i32): i32 {
  return max(before + size, (outputs - 1) * stride + k)
}

@inline
function areVectors(channels: i32): bool {
  return channels % tileHeight == 0
}

/** Bytes of scratch for so many images. */
export function filterGradientScratch(
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  kh: i32,
  kw: i32,
  filters: i32,
  oh: i32,
  ow: i32,
  stride: i32,
): usize {
  const windows = windowsAtMost(batch, oh * ow)
  const picture = (height + kh + stride) * (width + kw + stride) * channels
  // A tile of numbers at the end of a line is read past it.
  const pictures = areVectors(channels) ? 0 : numbersAtMost(batch, picture) + tileHeight
  const plans = 2 * rounded(planSize(1, kh, kw, windows, 0))
  return 64 + planOffset + plans + (<usize>windows << 5) + (<usize>pictures << 2)
}

/** filter ← Σ over windows of windowᵀ·y. */
export function filterGradient(
  x: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  filter: usize,
  kh: i32,
  kw: i32,
  filters: i32,
  y: usize,
  oh: i32,
  ow: i32,
  stride: i32,
  top: i32,
  left: i32,
  scratch: usize,
): void {
  scratch = rounded(scratch)
  const vectors = areVectors(channels)
  const rows = vectors ? height : padded(height, top, oh, stride, kh)
  const columns = vectors ? width : padded(width, left, ow, stride, kw)
  const across = vectors ? kw : 1
  const length = vectors ? channels : kw * channels
  const many = imagesAtOnce(batch, rows * columns * channels, oh * ow)
  const room = rounded(planSize(1, kh, kw, many * oh * ow, 0))
  const whole = scratch + planOffset
  const inked = whole + room
  const panel = inked + room
  const padding = panel + (<usize>(many * oh * ow) << 5)
  // Rows of y that are no longer than a cache line are read where they lie.
  const packed = filters % panelWidth != 0 || filters > 16
  const bRow = (packed ? panelWidth : filters) << 2
  memory.fill(filter, 0, <usize>(kh * kw * channels * filters) << 2)
  let end: usize = 0
  let sparse = channels == 1 && areShort(length)
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const windows = images * oh * ow
    if (image == 0 || images < many) {
      end = addWindows(
        whole,
        tablesOf(whole, 1, kh, kw),
        images,
        rows,
        columns,
        channels,
        kh,
        across,
        0,
        stride,
        vectors ? -top : 0,
        vectors ? -left : 0,
        oh,
        ow,
        0,
        bRow,
        ow * bRow,
        oh * ow * bRow,
        0,
      )
    }
    if (!vectors) pad(x, images, height, width, channels, top, left, rows, columns, padding)
    const pictures = vectors ? x : padding
    if (sparse) {
      keepInked(whole, pictures, kh, length, inked)
      sparse = wasPaper(whole, inked)
    }
    const plan = sparse ? inked : whole
    const planEnd = sparse ? partAfter(inked) : end
    for (let j = 0; j < filters; j += panelWidth) {
      if (packed) packColumns(y, windows, filters, filters, j, panel)
      const b = packed ? panel : y + (<usize>j << 2)
      for (let i = 0; i < kh; i++) {
        for (let t = 0; t < across; t++) {
          const to = filter + (<usize>((i * across + t) * length * filters + j) << 2)
          addTap(plan, planEnd, i, t, pictures, length, b, to, filters, filters - j, scratch)
        }
      }
    }
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(windows * filters) << 2
  }
}

/** The tap (i, t), `length` numbers, of the windows that have it on the picture. */
function addTap(
  plan: usize,
  end: usize,
  i: i32,
  t: i32,
  pictures: usize,
  length: i32,
  b: usize,
  to: usize,
  filters: i32,
  width: i32,
  tile: usize,
): void {
  while (plan < end) {
    const part = changetype<Part>(plan)
    plan = partAfter(plan)
    if (!hasTap(part, i, t)) continue
    let windows = part.windows
    // Tables follow each other: parts that have it at the same place are gone over as one.
    while (plan < end && hasTap(changetype<Part>(plan), i, t) && beginsAlike(changetype<Part>(plan), part)) {
      windows += changetype<Part>(plan).windows
      plan = partAfter(plan)
    }
    const pixel = <usize>length << 2
    const x = pictures + <usize>(i - part.firstLine) * part.pictureLine + <usize>(t - part.firstAcross) * pixel
    addNumbers(windows, x, part.table, length, b, to, filters, width, tile)
  }
}

@inline
function hasTap(part: Part, i: i32, t: i32): bool {
  return (
    i >= part.firstLine &&
    i < part.firstLine + part.lines &&
    t >= part.firstAcross &&
    t < part.firstAcross + part.across
  )
}

@inline
function beginsAlike(part: Part, other: Part): bool {
  return part.firstLine == other.firstLine && part.firstAcross == other.firstAcross
}

/** `length` numbers of each window, tile by tile. */
function addNumbers(
  windows: i32,
  x: usize,
  table: usize,
  length: i32,
  b: usize,
  to: usize,
  filters: i32,
  width: i32,
  tile: usize,
): void {
  const row = <usize>filters << 2
  for (let p = 0; p < length; p += tileHeight) {
    const height = length - p
    if (width < panelWidth || height < 3) addAtEdge(windows, x, table, b, to, height, filters, width, tile)
    else if (height == 3) addThreeNumbersTimesRows(windows, x, table, b, to, row)
    else addNumbersTimesRows(windows, x, table, b, to, row)
    x += tileHeight << 2
    to += row * tileHeight
  }
}

/** The same for a tile that hangs over the border of a line or of the filter: aside, then as far as they go. */
function addAtEdge(
  windows: i32,
  x: usize,
  table: usize,
  b: usize,
  to: usize,
  height: i32,
  filters: i32,
  width: i32,
  tile: usize,
): void {
  memory.fill(tile, 0, tileBytes)
  addNumbersTimesRows(windows, x, table, b, tile, tileBytes / tileHeight)
  for (let row = min(height, tileHeight); row > 0; row--) {
    addInto(to, tile, min(width, panelWidth))
    tile += tileBytes / tileHeight
    to += <usize>filters << 2
  }
}
