/** Losses on WebGPU: forward in two dispatches (partial sums, then their sum), back in one. */
import {type Scalar, type Tensor, tensor, tidy} from '@tensorflow/tfjs-core'
import {type KernelSet, probabilityMargin} from '../kernel-set'
import type {Gpu, Shader} from './gpu'
import {bindings, crossEntropy, elementwise, groupsFor} from './wgsl'

type LossKernels = Pick<
  KernelSet,
  'squaredError' | 'squaredErrorGradient' | 'crossEntropy' | 'crossEntropyGradient' | 'scale'
>

/** Partial sums of a loss, one a thread. */
const parts = 4096
const functions = crossEntropy(probabilityMargin)
const squared = '(t[i] - y[i]) * (t[i] - y[i])'
const entropy = 'entropy(t[i], y[i])'
const squaredSlope = '2.0 * scale[0] / f32(sizes.n) * (y[i] - t[i])'
const entropySlope = 'scale[0] / f32(sizes.n) * entropySlope(t[i], y[i])'

export function webGpuLosses(gpu: Gpu): LossKernels {
  return {
    squaredError: (target, output) => mean(gpu, 'squared error', squared, target, output),
    crossEntropy: (target, output) => mean(gpu, 'cross-entropy', entropy, target, output),
    squaredErrorGradient: (scale, target, output) =>
      slope(gpu, {key: 'squared error′', code: () => elementwise(['t', 'y', 'scale'], squaredSlope)}, [
        target,
        output,
        scale,
      ]),
    crossEntropyGradient: (scale, target, output) =>
      slope(
        gpu,
        {key: 'cross-entropy′', code: () => elementwise(['t', 'y', 'scale'], entropySlope, functions)},
        [target, output, scale],
      ),
    scale<T extends Tensor>(x: T, factor: number): T {
      const values = gpu.valuesOnCpu(x)
      if (values !== null)
        return tensor(
          Float32Array.from(values, (value) => value * factor),
          x.shape,
        ) as T
      const y = gpu.uninitialised<T>(x.shape)
      const by = gpu.constants('storage', new Float32Array([factor]))
      const sizes = gpu.constants('uniform', new Uint32Array([x.size]))
      const shader = {key: 'scale', code: () => elementwise(['x', 'factor'], 'factor[0] * x[i]')}
      gpu.run(shader, [gpu.read(x), by, gpu.change(y), sizes], [groupsFor(x.size)])
      return y
    },
  }
}

function mean(gpu: Gpu, name: string, term: string, target: Tensor, output: Tensor): Scalar {
  return tidy(() => {
    const sizes = gpu.constants('uniform', new Uint32Array([output.size]))
    const partial = gpu.uninitialised([parts])
    const loss = gpu.uninitialised<Scalar>([])
    const first = {key: name, code: () => partialSums(term)}
    gpu.run(first, [gpu.read(target), gpu.read(output), gpu.change(partial), sizes], [parts / 64])
    gpu.run(total, [gpu.read(partial), gpu.change(loss), sizes], [1])
    return loss
  })
}

/** Each thread sums its share of the terms; threads need not wait for each other. */
function partialSums(term: string): string {
  return `
struct Sizes { n: u32 }
${bindings(['t', 'y'], ['out'])}
${functions}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  var sum = 0.0;
  for (var i = id.x; i < sizes.n; i += ${parts}u) { sum += ${term}; }
  out[id.x] = sum;
}`
}

const total: Shader = {
  key: 'total',
  code: () => `
struct Sizes { n: u32 }
${bindings(['x'], ['out'])}
var<workgroup> sums: array<f32, 64>;
@compute @workgroup_size(64)
fn main(@builtin(local_invocation_index) index: u32) {
  var sum = 0.0;
  for (var i = index; i < ${parts}u; i += 64u) { sum += x[i]; }
  sums[index] = sum;
  for (var half = 32u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (index < half) { sums[index] += sums[index + half]; }
  }
  if (index == 0u) { out[0] = sums[0] / f32(sizes.n); }
}`,
}

/** The scale is mostly the one that backpropagation starts from, a number that has never been on the GPU. */
function slope(gpu: Gpu, shader: Shader, [target, output, scale]: readonly [Tensor, Tensor, Tensor]): Tensor {
  const values = gpu.valuesOnCpu(scale)
  const factor = values === null ? gpu.read(scale) : gpu.constants('storage', Float32Array.from(values))
  const gradient = gpu.uninitialised(output.shape)
  const sizes = gpu.constants('uniform', new Uint32Array([output.size]))
  const buffers = [gpu.read(target), gpu.read(output), factor, gpu.change(gradient), sizes]
  gpu.run(shader, buffers, [groupsFor(output.size)])
  return gradient
}
