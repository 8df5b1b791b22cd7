/**
 * Convolutions on WASM.
 *
 * Defect mended: tfjs has no `Conv2DBackpropFilter` there, so none can train, and its `Conv2DBackpropInput` is
 * scalar. All three here are SIMD products over the windows that a filter sees.
 */
import type {Tensor, Tensor1D, Tensor4D} from '@tensorflow/tfjs-core'
import type {KernelSet, Shape4D} from '../kernel-set'
import {samePadding} from '../same-padding'
import {kindOf} from './dense'
import type {ScratchSizes, WasmExports} from './exports'
import {place, scratch, uninitialised} from './heap'
import {byImages} from './threads/partition'
import {type Executor, roomBytes} from './threads/thread-pool'

/** Shapes of a convolution: the image's, the filter's, and its output's rows and columns. */
interface Sizes {
  readonly image: Shape4D
  readonly filter: Shape4D
  readonly rows: number
  readonly columns: number
  readonly stride: number
}

export function wasmConvolution(
  wasm: WasmExports,
  executor: Executor,
): Pick<KernelSet, 'convolve' | 'convTranspose' | 'filterGradient'> {
  const share = (kernel: 'convolve' | 'convTranspose', args: readonly number[], sizes: Sizes) => {
    const {image, filter, rows, columns} = sizes
    const [output, taps] = [rows * columns * filter[3], tapsOf(filter)]
    const partition = byImages(image[1] * image[2] * image[3], output, taps, filter[3])
    const room = roomFor(wasm, sizes, partition.grain)
    // What does not fit into a helper's room is one part.
    executor.share(kernel, args, room > roomBytes ? {...partition, grain: image[0]} : partition)
  }
  return {
    convolve(x, filter, bias, stride, activation) {
      const sizes = sizesOf(x.shape, filter.shape, stride)
      const y = uninitialised<Tensor4D>([x.shape[0], sizes.rows, sizes.columns, filter.shape[3]])
      const places = [placeOf(bias), place(y)] as const
      share(
        'convolve',
        [...before(x, filter, sizes), ...places, ...after(wasm, sizes), kindOf(activation)],
        sizes,
      )
      return y
    },
    convTranspose(y, filter, bias, stride, activation, shape) {
      const sizes = sizesOf(shape, filter.shape, stride)
      const x = uninitialised<Tensor4D>(shape)
      const places = [placeOf(bias), place(y)] as const
      share(
        'convTranspose',
        [...before(x, filter, sizes), ...places, ...after(wasm, sizes), kindOf(activation)],
        sizes,
      )
      return x
    },
    filterGradient(x, delta, stride, shape) {
      const sizes = sizesOf(x.shape, shape, stride)
      const gradient = uninitialised<Tensor4D>(shape)
      const room = scratch(wasm.filterGradientScratch(...scratchSizes(sizes, x.shape[0])))
      wasm.filterGradient(...before(x, gradient, sizes), place(delta), ...between(sizes), room)
      return gradient
    },
  }
}

function sizesOf(image: Shape4D, filter: Shape4D, stride: number): Sizes {
  const rows = Math.ceil(image[1] / stride)
  const columns = Math.ceil(image[2] / stride)
  return {image, filter, rows, columns, stride}
}

function before(image: Tensor, filter: Tensor, sizes: Sizes): number[] {
  const [kernelHeight, kernelWidth, , filters] = sizes.filter
  return [place(image), ...sizes.image, place(filter), kernelHeight, kernelWidth, filters]
}

function after(wasm: WasmExports, sizes: Sizes): number[] {
  return [...between(sizes), scratch(roomFor(wasm, sizes, sizes.image[0]))]
}

function between({image, filter, rows, columns, stride}: Sizes): number[] {
  const [top] = samePadding(image[1], filter[0], stride)
  const [left] = samePadding(image[2], filter[1], stride)
  return [rows, columns, stride, top, left]
}

/** Bytes of scratch for so many images. */
function roomFor(wasm: WasmExports, sizes: Sizes, images: number): number {
  return wasm.convolutionScratch(...scratchSizes(sizes, images))
}

function scratchSizes({image, filter, rows, columns, stride}: Sizes, images: number): ScratchSizes {
  const [, height, width, channels] = image
  const [kernelHeight, kernelWidth, , filters] = filter
  return [images, height, width, channels, kernelHeight, kernelWidth, filters, rows, columns, stride]
}

function tapsOf([height, width, channels]: Shape4D): number {
  return height * width * channels
}

function placeOf(bias: Tensor1D | null): number {
  return bias === null ? 0 : place(bias)
}
