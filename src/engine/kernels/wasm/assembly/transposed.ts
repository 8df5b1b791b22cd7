// The adjoint of a convolution. Shapes are those of `convolution.ts`.

import {activate} from './activation'
import {imagesAtOnce, planOffset, rounded} from './convolution'
import {packRows, panelWidth, tileHeight} from './pack'
import {addWindows, partAfter, planSize, tablesAfter, tablesOf} from './window-plan'
import {windowsTimesColumn, windowsTimesPanel} from './windows'

/**
 * y is given, x = σ(what y's windows add up to + bias [channels]).
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
  const many = imagesAtOnce(batch, oh * ow * filters, height * width)
  const plan = scratch + planOffset
  const panel = plan + rounded(planSize(stride, kh, kw, many * height * width, tileHeight))
  const asColumn = channels == 1 && filters % 4 == 0
  let end: usize = 0
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    if (image == 0 || images < many) {
      end = planRemainders(plan, images, height, width, channels, kh, kw, filters, oh, ow, stride, top, left)
    }
    for (let c = 0; c < channels; c += panelWidth) {
      if (image == 0 || channels > panelWidth) {
        gatherTaps(filter, kh, kw, channels, filters, stride, top, left, asColumn ? -1 : c, panel)
      }
      for (let part = plan; part < end; part = partAfter(part)) {
        if (asColumn) windowsTimesColumn(part, filters, y, panel, x, bias)
        else windowsTimesPanel(part, filters, y, panel, x, bias, c, channels, scratch)
      }
    }
    activate(x, images * height * width * channels, activation)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(images * oh * ow * filters) << 2
  }
}

/** Of k taps of an axis, those that make pixels of one remainder: i, i + stride, …. */
@inline
function tapsOf(i: i32, k: i32, stride: i32): i32 {
  return (k - i + stride - 1) / stride
}

/** The plan of all remainders' windows on y; answers its end. */
function planRemainders(
  plan: usize,
  images: i32,
  height: i32,
  width: i32,
  channels: i32,
  kh: i32,
  kw: i32,
  filters: i32,
  oh: i32,
  ow: i32,
  stride: i32,
  top: i32,
  left: i32,
): usize {
  const size = channels << 2
  let tables = tablesOf(plan, stride, kh, kw)
  let tapsBefore = 0
  for (let py = 0; py < stride; py++) {
    const lines = tapsOf((py + top) % stride, kh, stride)
    // Of its taps the last lies on the uppermost row of y.
    const above = (py + top) / stride - (lines - 1)
    for (let px = 0; px < stride; px++) {
      const across = tapsOf((px + left) % stride, kw, stride)
      const before = (px + left) / stride - (across - 1)
      const rows = (height - py + stride - 1) / stride
      const columns = (width - px + stride - 1) / stride
      if (rows > 0 && columns > 0) {
        plan = addWindows(
          plan,
          tables,
          images,
          oh,
          ow,
          filters,
          lines,
          across,
          tapsBefore,
          1,
          above,
          before,
          rows,
          columns,
          (py * width + px) * size,
          stride * size,
          stride * width * size,
          height * width * size,
          tileHeight,
        )
        tables = tablesAfter(plan, tileHeight)
      }
      tapsBefore += lines * across
    }
  }
  return plan
}

/**
 * The taps of all remainders, of each the last first, as panels [taps · filters, 8] of channels c … c+7; where c is
 * −1, as columns of the only channel.
 */
function gatherTaps(
  filter: usize,
  kh: i32,
  kw: i32,
  channels: i32,
  filters: i32,
  stride: i32,
  top: i32,
  left: i32,
  c: i32,
  panel: usize,
): void {
  const tap = <usize>(channels * filters) << 2
  for (let py = 0; py < stride; py++) {
    const i = (py + top) % stride
    for (let px = 0; px < stride; px++) {
      const j = (px + left) % stride
      for (let l = tapsOf(i, kh, stride) - 1; l >= 0; l--) {
        for (let m = tapsOf(j, kw, stride) - 1; m >= 0; m--) {
          const from = filter + <usize>((i + l * stride) * kw + j + m * stride) * tap
          if (c < 0) memory.copy(panel, from, tap)
          else packRows(from, filters, channels, c, panel)
          panel += <usize>filters << (c < 0 ? 2 : 5)
        }
      }
    }
  }
}
