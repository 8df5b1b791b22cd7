/** Sums down columns, one dispatch: sixteen columns a workgroup, four threads to each. */
import {type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {Gpu} from './gpu'
import {bindings} from './wgsl'

/**
 * A shader that sums a term of `i`, the place of a number, down columns. What it reads is declared, and `out`, and
 * `sizes` with rows and columns.
 */
export function columnSumsCode(declarations: string, term: string, times = ''): string {
  return `
${declarations}
var<workgroup> sums: array<f32, 64>;
@compute @workgroup_size(16, 4)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let column = group.x * 16u + local.x;
  var sum = 0.0;
  if (column < sizes.columns) {
    for (var row = local.y; row < sizes.rows; row += 4u) {
      let i = row * sizes.columns + column;
      sum += ${term};
    }
  }
  sums[local.y * 16u + local.x] = sum;
  for (var half = 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (local.y < half) { sums[local.y * 16u + local.x] += sums[(local.y + half) * 16u + local.x]; }
  }
  if (local.y == 0u && column < sizes.columns) { out[column] = ${times}sums[local.x]; }
}`
}

const shader = {
  key: 'column sums',
  code: () => columnSumsCode(`struct Sizes { rows: u32, columns: u32 }\n${bindings(['x'], ['out'])}`, 'x[i]'),
}

/** out[columns] = Σ over rows of x[rows, columns]. */
export function columnSums(gpu: Gpu, x: Tensor, rows: number, columns: number, out: Tensor): void {
  const sizes = gpu.constants('uniform', new Uint32Array([rows, columns]))
  gpu.run(shader, [gpu.read(x), gpu.change(out), sizes], [Math.ceil(columns / 16)])
}

/** The same for many rows, in two dispatches: threads sum some rows each, then others their sums. */
export function tallColumnSums(gpu: Gpu, x: Tensor, rows: number, columns: number, out: Tensor): void {
  const count = Math.ceil(Math.sqrt(rows))
  tidy(() => {
    const parts = gpu.uninitialised([count, columns])
    sumOver(gpu, x, parts)
    sumOver(gpu, parts, out)
  })
}

const strided = {
  key: 'strided sums',
  code: () => `
struct Sizes { size: u32, stride: u32 }
${bindings(['x'], ['out'])}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= sizes.stride) { return; }
  var sum = 0.0;
  for (var i = id.x; i < sizes.size; i += sizes.stride) { sum += x[i]; }
  out[id.x] = sum;
}`,
}

/** out[i] = Σ of every out.size-th number of x from i on, a thread each: neighbours read neighbours. */
export function sumOver(gpu: Gpu, x: Tensor, out: Tensor): void {
  const sizes = gpu.constants('uniform', new Uint32Array([x.size, out.size]))
  gpu.run(strided, [gpu.read(x), gpu.change(out), sizes], [Math.ceil(out.size / 64)])
}
