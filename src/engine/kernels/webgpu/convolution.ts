/**
 * Convolutions on WebGPU, bias and activation included, one dispatch each.
 *
 * Defect mended: tfjs's gradient of a filter gives each of its numbers, few hundred in all, one thread that walks
 * through the whole batch. Here the batch is divided among threads, and a second dispatch adds up their parts.
 */
import {type Tensor, type Tensor1D, type Tensor4D, tidy} from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import {type Direction, divided, type Geometry, geometryOf} from '../convolution-geometry'
import type {KernelSet} from '../kernel-set'
import {filterGradientShader, filterGradientThreads} from './filter-gradient'
import {gatherShader, gatherSizes} from './gather'
import type {Gpu} from './gpu'
import {sumOver} from './sums'

export function webGpuConvolution(
  gpu: Gpu,
): Pick<KernelSet, 'convolve' | 'convTranspose' | 'filterGradient'> {
  return {
    convolve(x, filter, bias, stride, activation) {
      const geometry = geometryOf(x.shape, filter.shape, stride)
      const {height, width, channels} = geometry.output
      const out = gpu.uninitialised<Tensor4D>([x.shape[0], height, width, channels])
      gather(gpu, 'convolve', geometry, [x, filter, bias], activation, out)
      return out
    },
    convTranspose(y, filter, bias, stride, activation, shape) {
      const out = gpu.uninitialised<Tensor4D>(shape)
      gather(
        gpu,
        'convTranspose',
        geometryOf(shape, filter.shape, stride),
        [y, filter, bias],
        activation,
        out,
      )
      return out
    },
    filterGradient(x, delta, stride, shape) {
      const geometry = geometryOf(x.shape, shape, stride)
      const threads = filterGradientThreads(geometry)
      const rows = x.shape[0] * geometry.output.height
      const {share, parts} = divided(rows, threads)
      const out = gpu.uninitialised<Tensor4D>(shape)
      const run = (to: Tensor) => {
        const sizes = gpu.constants('uniform', new Uint32Array([rows, share]))
        const buffers = [gpu.read(x), gpu.read(delta), gpu.change(to), sizes]
        gpu.run(filterGradientShader(geometry), buffers, [Math.ceil(threads / 64), parts])
      }
      if (parts === 1) run(out)
      else
        tidy(() => {
          const partial = gpu.uninitialised([parts, out.size])
          run(partial)
          sumOver(gpu, partial, out)
        })
      return out
    },
  }
}

function gather(
  gpu: Gpu,
  direction: Direction,
  geometry: Geometry,
  [x, filter, bias]: readonly [Tensor4D, Tensor4D, Tensor1D | null],
  activation: Activation,
  out: Tensor4D,
): void {
  const {pixels, groups} = gatherSizes(direction, geometry, out.shape[0])
  const inputs = bias === null ? [x, filter] : [x, filter, bias]
  const sizes = gpu.constants('uniform', new Uint32Array([pixels]))
  const buffers = [...inputs.map((input) => gpu.read(input)), gpu.change(out), sizes]
  gpu.run(gatherShader(direction, geometry, bias !== null, activation), buffers, groups)
}
