// Strided convolution with 'same' padding, its adjoint, and the gradient of its filter, as products of the
// windows of pictures. The batch is cut so that pictures and windows stay in the cache.
//
// Shapes: x [batch, height, width, channels], filter [kh, kw, channels, filters], y [batch, oh, ow, filters].

import {activate} from './activation'
import {packColumns, packRows, panelWidth, tileHeight} from './pack'
import {addInto} from './sums'
import {addNumbersTimesRows} from './window-tile'
import {pad, tableSize, tabulate, windowsTimesColumn, windowsTimesPanel} from './windows'

/** Numbers of padded pictures, and windows, at a time. */
const mostNumbers: i32 = 16384
const mostWindows: i32 = 2048

/** Scratch begins with a panel's bias and a tile. */
const tileOffset: usize = 64
const tileBytes: usize = 128
const tableOffset: usize = 192

function imagesAtOnce(batch: i32, numbers: i32, windows: i32): i32 {
  return max(1, min(batch, min(mostNumbers / numbers, mostWindows / windows)))
}

/** Rows of a padded picture on which windows of k rows begin `stride` apart; columns likewise. */
@inline
function padded(size: i32, before: i32, outputs: i32, stride: i32, k: i32): i32 {
  return max(before + size, (outputs - 1) * stride + k)
}

@inline
function rounded(bytes: usize): usize {
  return (bytes + 63) & ~63
}

/** Bytes of scratch that each of the three needs for so many images. */
export function convolutionScratch(
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
  const x = (height + kh + stride) * (width + kw + stride) * channels
  const y = (oh + kh + 1) * (ow + kw + 1) * filters
  const picture = max(x, y)
  const pictures = max(picture, min(batch * picture, mostNumbers))
  const windows = max(oh * ow, min(batch * oh * ow, mostWindows))
  const panel = max(windows, kh * kw * max(channels, filters))
  // A tile of numbers at the end of a line is read past it.
  return 64 + tableOffset + rounded(tableSize(windows)) + (<usize>panel << 5) + (<usize>pictures << 2) + 64
}

/** y = σ(x ∗ f + b). */
export function convolve(
  x: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  filter: usize,
  kh: i32,
  kw: i32,
  filters: i32,
  bias: usize,
  y: usize,
  oh: i32,
  ow: i32,
  stride: i32,
  top: i32,
  left: i32,
  scratch: usize,
  activation: i32,
): void {
  scratch = rounded(scratch)
  const rows = padded(height, top, oh, stride, kh)
  const columns = padded(width, left, ow, stride, kw)
  const line = columns * channels
  const length = kw * channels
  const many = imagesAtOnce(batch, rows * line, oh * ow)
  const table = scratch + tableOffset
  const panel = table + rounded(tableSize(many * oh * ow))
  const pictures = panel + (<usize>(kh * length) << 5)
  const size = filters << 2
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const windows = images * oh * ow
    pad(x, images, height, width, channels, top, left, rows, columns, pictures)
    if (image == 0 || images < many) {
      const row = (stride * line) << 2
      const all = (rows * line) << 2
      tabulate(images, oh, ow, (stride * channels) << 2, row, all, size, ow * size, oh * ow * size, table)
    }
    for (let j = 0; j < filters; j += panelWidth) {
      packColumns(filter, kh * length, filters, filters, j, panel)
      windowsTimesPanel(windows, kh, length, <usize>line << 2, pictures, table, panel, y, bias, j, filters, scratch)
    }
    activate(y, windows * filters, activation)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(windows * filters) << 2
  }
}

/**
 * The adjoint: y is given, x = σ(what y's windows add up to + bias [channels]).
 *
 * Pixels of x that lie `stride` apart are made by the same taps, so those of one remainder are a convolution of y
 * with these taps, turned round: every pixel is written once.
 */
export function convTranspose(
  x: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  filter: usize,
  kh: i32,
  kw: i32,
  filters: i32,
  bias: usize,
  y: usize,
  oh: i32,
  ow: i32,
  stride: i32,
  top: i32,
  left: i32,
  scratch: usize,
  activation: i32,
): void {
  scratch = rounded(scratch)
  const above = (kh - 1) / stride
  const before = (kw - 1) / stride
  const rows = above + oh + (stride - 1 + top) / stride
  const columns = before + ow + (stride - 1 + left) / stride
  const line = columns * filters
  const many = imagesAtOnce(batch, rows * line, oh * ow)
  const table = scratch + tableOffset
  const panel = table + rounded(tableSize(many * oh * ow))
  const pictures = panel + (<usize>(kh * kw * filters) << 5)
  const size = channels << 2
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    pad(y, images, oh, ow, filters, above, before, rows, columns, pictures)
    for (let py = 0; py < stride; py++) {
      // Of taps i, i + stride, …, the last lies on the uppermost row of y.
      const i = (py + top) % stride
      const lines = (kh - i + stride - 1) / stride
      const first = above + (py + top) / stride - (lines - 1)
      const outRows = (height - py + stride - 1) / stride
      for (let px = 0; px < stride; px++) {
        const j = (px + left) % stride
        const across = (kw - j + stride - 1) / stride
        const from = before + (px + left) / stride - (across - 1)
        const outColumns = (width - px + stride - 1) / stride
        const windows = images * outRows * outColumns
        const outRow = stride * width * size
        tabulate(images, outRows, outColumns, filters << 2, line << 2, (rows * line) << 2, stride * size, outRow, height * width * size, table)
        const begin = pictures + (<usize>(first * line + from * filters) << 2)
        const to = x + <usize>((py * width + px) * size)
        const length = across * filters
        if (channels == 1 && filters % 4 == 0) {
          gatherTaps(filter, i, j, lines, across, kw, 1, filters, stride, 0, panel)
          windowsTimesColumn(windows, lines, length, <usize>line << 2, begin, table, panel, to, bias)
          continue
        }
        for (let c = 0; c < channels; c += panelWidth) {
          gatherTaps(filter, i, j, lines, across, kw, channels, filters, stride, c, panel)
          windowsTimesPanel(windows, lines, length, <usize>line << 2, begin, table, panel, to, bias, c, channels, scratch)
        }
      }
    }
    activate(x, images * height * width * channels, activation)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(images * oh * ow * filters) << 2
  }
}

/**
 * The taps that make one remainder's pixels, the last first, as a panel [lines · across · filters, 8] of channels
 * c … c+7; where there is but one channel, as a column.
 */
function gatherTaps(
  filter: usize,
  i: i32,
  j: i32,
  lines: i32,
  across: i32,
  kw: i32,
  channels: i32,
  filters: i32,
  stride: i32,
  c: i32,
  panel: usize,
): void {
  const tap = <usize>(channels * filters) << 2
  for (let l = lines - 1; l >= 0; l--) {
    for (let m = across - 1; m >= 0; m--) {
      const from = filter + <usize>((i + l * stride) * kw + j + m * stride) * tap
      if (channels == 1 && filters % 4 == 0) {
        memory.copy(panel, from, tap)
        panel += tap
      } else {
        packRows(from, filters, channels, c, panel)
        panel += <usize>filters << 5
      }
    }
  }
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
  const rows = padded(height, top, oh, stride, kh)
  const columns = padded(width, left, ow, stride, kw)
  const line = columns * channels
  const length = kw * channels
  const many = imagesAtOnce(batch, rows * line, oh * ow)
  const table = scratch + tableOffset
  const panel = table + rounded(tableSize(many * oh * ow))
  const pictures = panel + (<usize>(many * oh * ow) << 5)
  memory.fill(filter, 0, <usize>(kh * length * filters) << 2)
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const windows = images * oh * ow
    pad(x, images, height, width, channels, top, left, rows, columns, pictures)
    if (image == 0 || images < many) {
      tabulate(images, oh, ow, (stride * channels) << 2, (stride * line) << 2, (rows * line) << 2, 0, 0, 0, table)
    }
    for (let j = 0; j < filters; j += panelWidth) {
      const whole = j + panelWidth <= filters
      // Rows of y that are no longer than a cache line are read where they lie.
      const packed = !whole || filters > 16
      if (packed) packColumns(y, windows, filters, filters, j, panel)
      const b = packed ? panel : y + (<usize>j << 2)
      const bRow = <usize>(packed ? panelWidth : filters) << 2
      for (let i = 0; i < kh; i++) {
        for (let p = 0; p < length; p += tileHeight) {
          const numbers = pictures + (<usize>(i * line + p) << 2)
          const to = filter + (<usize>((i * length + p) * filters + j) << 2)
          if (whole && p + tileHeight <= length) {
            addNumbersTimesRows(windows, numbers, table, b, bRow, to, <usize>filters << 2)
          } else {
            addAtEdge(windows, numbers, table, b, bRow, to, length - p, filters, filters - j, scratch + tileOffset)
          }
        }
      }
    }
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(windows * filters) << 2
  }
}

/** The same for a tile that hangs over the border of a line or of the filter: aside, then as far as they go. */
function addAtEdge(
  windows: i32,
  numbers: usize,
  table: usize,
  b: usize,
  bRow: usize,
  to: usize,
  height: i32,
  filters: i32,
  width: i32,
  tile: usize,
): void {
  memory.fill(tile, 0, tileBytes)
  addNumbersTimesRows(windows, numbers, table, b, bRow, tile, tileBytes / tileHeight)
  for (let row = min(height, tileHeight); row > 0; row--) {
    addInto(to, tile, min(width, panelWidth))
    tile += tileBytes / tileHeight
    to += <usize>filters << 2
  }
}
