/**
 * Convolutions on WebGPU, bias and activation included, as products: the matrix of patches is never written, each element is told from the
 * image as it is needed.
 *
 * Defect mended: tfjs's gradient of a filter gives each of its numbers, few hundred in all, one thread that walks
 * through the whole batch.
 */
import type {Tensor4D} from '@tensorflow/tfjs-core'
import type {KernelSet, Shape4D} from '../kernel-set'
import {samePadding} from '../same-padding'
import type {Gpu} from './gpu'
import {multiply} from './multiply'
import type {Product} from './product'

/** Sizes of image, output, kernel, stride and padding, in the order of `sizesOf`. */
const sizes =
  'height: u32, width: u32, channels: u32, oh: u32, ow: u32, filters: u32, kh: u32, kw: u32, stride: u32, top: u32, left: u32'

/** The image's number under tap `tap` (of kh · kw · channels) of the filter at output pixel `pixel`. */
const patch = `let channel = tap % sizes.channels;
  let kx = tap / sizes.channels % sizes.kw;
  let ky = tap / sizes.channels / sizes.kw;
  let x = pixel % sizes.ow * sizes.stride + kx;
  let y = pixel / sizes.ow % sizes.oh * sizes.stride + ky;
  if (x < sizes.left || y < sizes.top) { return 0.0; }
  if (x - sizes.left >= sizes.width || y - sizes.top >= sizes.height) { return 0.0; }
  let image = pixel / sizes.ow / sizes.oh;
  return left[((image * sizes.height + y - sizes.top) * sizes.width + x - sizes.left) * sizes.channels + channel];`

/** Patches · filter: rows are output pixels, depth is taps. */
const convolve: Product = {
  name: 'convolve',
  sizes,
  a: `let pixel = i; let tap = p; ${patch}`,
  b: 'return right[p * sizes.n + j];',
  aAlongDepth: true,
  bAlongDepth: false,
}

/** Patchesᵀ · δ: rows are taps, depth is output pixels. */
const filterGradient: Product = {
  ...convolve,
  name: 'filter gradient',
  a: `let pixel = p; let tap = i; ${patch}`,
}

/** Each image pixel gathers from the outputs whose filter touched it: depth is kernel place and filter. */
const spread: Product = {
  name: 'spread',
  sizes,
  a: `let unit = p % sizes.filters;
  let kx = p / sizes.filters % sizes.kw;
  let ky = p / sizes.filters / sizes.kw;
  let x = i % sizes.width + sizes.left;
  let y = i / sizes.width % sizes.height + sizes.top;
  if (x < kx || y < ky || (x - kx) % sizes.stride != 0u || (y - ky) % sizes.stride != 0u) { return 0.0; }
  let ox = (x - kx) / sizes.stride;
  let oy = (y - ky) / sizes.stride;
  if (ox >= sizes.ow || oy >= sizes.oh) { return 0.0; }
  let image = i / sizes.width / sizes.height;
  return left[((image * sizes.oh + oy) * sizes.ow + ox) * sizes.filters + unit];`,
  b: `let unit = p % sizes.filters; let place = p / sizes.filters;
  return right[(place * sizes.channels + j) * sizes.filters + unit];`,
  aAlongDepth: true,
  bAlongDepth: true,
}

export function webGpuConvolution(gpu: Gpu): Pick<KernelSet, 'convolve' | 'spread' | 'filterGradient'> {
  return {
    convolve(x, filter, bias, stride, activation) {
      const {rows, columns, numbers} = sizesOf(x.shape, filter.shape, stride)
      const n = filter.shape[3]
      const m = x.shape[0] * rows * columns
      const k = filter.size / n
      const out = gpu.uninitialised<Tensor4D>([x.shape[0], rows, columns, n])
      multiply(gpu, convolve, {left: x, right: filter, bias, out, m, n, k, activation, sizes: numbers})
      return out
    },
    spread(y, filter, bias, stride, activation, shape) {
      const {numbers} = sizesOf(shape, filter.shape, stride)
      const [batch, height, width, n] = shape
      const m = batch * height * width
      const k = filter.size / n
      const out = gpu.uninitialised<Tensor4D>(shape)
      multiply(gpu, spread, {left: y, right: filter, bias, out, m, n, k, activation, sizes: numbers})
      return out
    },
    filterGradient(x, delta, stride, shape) {
      const {rows, columns, numbers} = sizesOf(x.shape, shape, stride)
      const n = shape[3]
      const m = shape[0] * shape[1] * shape[2]
      const k = x.shape[0] * rows * columns
      const out = gpu.uninitialised<Tensor4D>(shape)
      multiply(gpu, filterGradient, {left: x, right: delta, out, m, n, k, sizes: numbers})
      return out
    },
  }
}

function sizesOf(image: Shape4D, filter: Shape4D, stride: number) {
  const [, height, width, channels] = image
  const [kh, kw, , filters] = filter
  const rows = Math.ceil(height / stride)
  const columns = Math.ceil(width / stride)
  const [top] = samePadding(height, kh, stride)
  const [left] = samePadding(width, kw, stride)
  const numbers = [height, width, channels, rows, columns, filters, kh, kw, stride, top, left]
  return {rows, columns, numbers}
}
