// The windows of a part of a plan, times filters.

import {panelWidth, tileHeight} from './pack'
import {arePaper, areShort} from './paper'
import {Part} from './window-plan'
import {entryBytes} from './window-table'
import {copyRow, multiplyWindows, multiplyWindowsByOne} from './window-tile'

/**
 * Columns j … j+7 of the first n of windows × panel + bias (none where 0), each to its place in y. Pictures have
 * `channels` at a pixel, the panel is [taps · channels, 8]. `scratch`: 64 bytes for bias, 128 for a tile.
 */
export function windowsTimesPanel(
  at: usize,
  channels: i32,
  x: usize,
  panel: usize,
  y: usize,
  bias: usize,
  j: i32,
  n: i32,
  scratch: usize,
): void {
  const part = changetype<Part>(at)
  const rest = n - j
  let start: usize = 0
  if (bias != 0) {
    start = scratch
    copyRow(bias + (<usize>j << 2), start, rest)
  }
  const aside = scratch + 64
  const whole = rest >= panelWidth
  const to = y + (<usize>j << 2)
  const lines = part.lines
  const length = part.across * channels
  const step = part.pictureLine
  const skip = <usize>((part.lineTaps - part.across) * channels) << 5
  // What has a bias is a layer forward, and may be given pictures; deltas have no paper.
  const looked = channels == 1 && bias != 0 && areShort(length)
  panel += <usize>((part.tapsBefore + part.firstLine * part.lineTaps + part.firstAcross) * channels) << 5
  let table = part.table
  for (let i = part.windows; i > 0; i -= tileHeight) {
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
    if (looked && arePaper(lines, length, step, a0, a1, a2, a3)) {
      copyRow(start, d0, panelWidth)
      copyRow(start, d1, panelWidth)
      copyRow(start, d2, panelWidth)
      copyRow(start, d3, panelWidth)
    } else multiplyWindows(lines, length, step, a0, a1, a2, a3, panel, skip, d0, d1, d2, d3, start)
    if (!whole) {
      copyRow(d0, c0, rest)
      copyRow(d1, c1, rest)
      copyRow(d2, c2, rest)
      copyRow(d3, c3, rest)
    }
    table += tileHeight * entryBytes
  }
}

/** The same where there is one column alone: weights [taps · channels], `channels` whole vectors. */
export function windowsTimesColumn(
  at: usize,
  channels: i32,
  x: usize,
  weights: usize,
  y: usize,
  bias: usize,
): void {
  const part = changetype<Part>(at)
  const start: f32 = bias == 0 ? 0 : load<f32>(bias)
  const lines = part.lines
  const length = part.across * channels
  const step = part.pictureLine
  const skip = <usize>((part.lineTaps - part.across) * channels) << 2
  weights += <usize>((part.tapsBefore + part.firstLine * part.lineTaps + part.firstAcross) * channels) << 2
  let table = part.table
  for (let i = part.windows; i > 0; i -= tileHeight) {
    const sums = multiplyWindowsByOne(
      lines,
      length,
      step,
      x + load<u32>(table),
      x + load<u32>(table, 8),
      x + load<u32>(table, 16),
      x + load<u32>(table, 24),
      weights,
      skip,
      start,
    )
    v128.store_lane<f32>(y + load<u32>(table, 4), sums, 0)
    v128.store_lane<f32>(y + load<u32>(table, 12), sums, 1)
    v128.store_lane<f32>(y + load<u32>(table, 20), sums, 2)
    v128.store_lane<f32>(y + load<u32>(table, 28), sums, 3)
    table += tileHeight * entryBytes
  }
}
