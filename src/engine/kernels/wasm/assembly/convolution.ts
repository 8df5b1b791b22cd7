// Strided convolution with 'same' padding, its adjoint, and the gradient of its filter, as products of the
// matrix of patches. The batch is cut so that this matrix stays in the cache.
//
// Shapes: x [batch, height, width, channels], filter [kh, kw, channels, filters], y [batch, oh, ow, filters].

import {gemmNN, gemmNT, gemmScratch, gemmTiles} from './gemm'
import {patches} from './patches'
import {addInto} from './sums'
import {packTiles, tilesSize} from './tiles'

/** Numbers in a matrix of patches: half a megabyte. */
const matrixSize: i32 = 131072

function imagesAtOnce(batch: i32, outputs: i32, taps: i32): i32 {
  return max(1, min(batch, matrixSize / (outputs * taps)))
}

/** Bytes of scratch that each of the three needs. */
export function convolutionScratch(batch: i32, outputs: i32, taps: i32, filters: i32): usize {
  const rows = imagesAtOnce(batch, outputs, taps) * outputs
  const matrix = <usize>rows * <usize>taps
  return ((matrix + <usize>taps * <usize>filters) << 2) + gemmScratch(max(rows, max(taps, filters))) + tilesSize(taps, rows)
}

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
): void {
  const taps = kh * kw * channels
  const many = imagesAtOnce(batch, oh * ow, taps)
  const rest = scratch + (<usize>(many * oh * ow * taps) << 2)
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const rows = images * oh * ow
    patches(x, images, height, width, channels, oh, ow, kh, kw, stride, top, left, scratch, true)
    gemmNN(rows, filters, taps, scratch, filter, y, bias, filters, rest)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(rows * filters) << 2
  }
}

/** The adjoint: y is given, x is written, starting from the bias [channels] (zero where 0). */
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
): void {
  const taps = kh * kw * channels
  const many = imagesAtOnce(batch, oh * ow, taps)
  const rest = scratch + (<usize>(many * oh * ow * taps) << 2)
  startFrom(bias, x, batch * height * width, channels)
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const rows = images * oh * ow
    gemmNT(rows, taps, filters, y, filter, scratch, 0, taps, rest)
    patches(x, images, height, width, channels, oh, ow, kh, kw, stride, top, left, scratch, false)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(rows * filters) << 2
  }
}

/** filter ← Σ over output pixels of patchᵀ·y. */
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
  const taps = kh * kw * channels
  const many = imagesAtOnce(batch, oh * ow, taps)
  const part = scratch + (<usize>(many * oh * ow * taps) << 2)
  const tiles = part + (<usize>(taps * filters) << 2)
  const rest = tiles + tilesSize(taps, many * oh * ow)
  memory.fill(filter, 0, <usize>(taps * filters) << 2)
  for (let image = 0; image < batch; image += many) {
    const images = min(many, batch - image)
    const rows = images * oh * ow
    patches(x, images, height, width, channels, oh, ow, kh, kw, stride, top, left, scratch, true)
    packTiles(scratch, rows, taps, taps, tiles)
    gemmTiles(taps, filters, rows, tiles, y, part, 0, filters, rest)
    addInto(filter, part, taps * filters)
    x += <usize>(images * height * width * channels) << 2
    y += <usize>(rows * filters) << 2
  }
}

function startFrom(bias: usize, x: usize, pixels: i32, channels: i32): void {
  if (bias == 0) {
    memory.fill(x, 0, <usize>(pixels * channels) << 2)
    return
  }
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let c = 0; c < channels; c++) {
      store<f32>(x, load<f32>(bias + (<usize>c << 2)))
      x += 4
    }
  }
}
