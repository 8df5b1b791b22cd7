// Strided convolution with 'same' padding, as products of the windows of pictures; and what its adjoint and the
// gradient of its filter share with it. The batch is cut so that pictures and windows stay in the cache.
//
// Shapes: x [batch, height, width, channels], filter [kh, kw, channels, filters], y [batch, oh, ow, filters].

import {activate} from './activation'
import {packColumns, panelWidth, tileHeight} from './pack'
import {addWindows, partAfter, planSize, tablesOf} from './window-plan'
import {windowsTimesPanel} from './windows'

/** Numbers of pictures, and windows, at a time. */
const mostNumbers: i32 = 16384
const mostWindows: i32 = 2048

/** Scratch begins with a panel's bias and a tile. */
export const planOffset: usize = 192

/** Of a batch of pictures with so many numbers and windows each. */
export function imagesAtOnce(batch: i32, numbers: i32, windows: i32): i32 {
  return max(1, min(batch, min(mostNumbers / numbers, mostWindows / windows)))
}

/** Numbers and windows of so many pictures at once, at most. */
export function numbersAtMost(batch: i32, numbers: i32): i32 {
  return max(numbers, min(batch * numbers, mostNumbers))
}

export function windowsAtMost(batch: i32, windows: i32): i32 {
  return max(windows, min(batch * windows, mostWindows))
}

@inline
export function rounded(bytes: usize): usize {
  return (bytes + 63) & ~63
}

/** Bytes of scratch that it and its adjoint need for so many images. */
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
  const windows = windowsAtMost(batch, max(oh * ow, height * width))
  const plan = planSize(stride, kh, kw, windows, tileHeight)
  return 64 + planOffset + rounded(plan) + (<usize>(kh * kw * max(channels, filters)) << 5)
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
  const many = imagesAtOnce(batch, height * width * channels, oh * ow)
  const plan = scratch + planOffset
  const tables = tablesOf(plan, 1, kh, kw)
  const panel = plan + rounded(planSize(1, kh, kw, many * oh * ow, tileHeight))
  const taps = kh * kw * channels
  const size = filters << 2
  let end: usize = 0
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    if (image == 0 || images < many) {
      end = addWindows(
        plan,
        tables,
        images,
        height,
        width,
        channels,
        kh,
        kw,
        0,
        stride,
        -top,
        -left,
        oh,
        ow,
        0,
        size,
        ow * size,
        oh * ow * size,
        tileHeight,
      )
    }
    for (let j = 0; j < filters; j += panelWidth) {
      packColumns(filter, taps, filters, filters, j, panel)
      for (let part = plan; part < end; part = partAfter(part)) {
        windowsTimesPanel(part, channels, x, panel, y, bias, j, filters, scratch)
      }
    }
    activate(y, images * oh * ow * filters, activation)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(images * oh * ow * filters) << 2
  }
}
