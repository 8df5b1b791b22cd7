/**
 * A product of matrices as a shader, for any operands that can be told element by element.
 *
 * A workgroup of 8 × 8 threads makes a square tile of C; each thread a square of `side` × `side` numbers of it.
 * Slices of A and B, thirty-two deep, pass through workgroup memory. With `slices` the depth is divided among
 * workgroups, which write one partial product each.
 */
import type {Activation} from '../../../contract/model'
import {activate, bindings} from './wgsl'

export interface Product {
  /** Names the operands' code in the shader's key. */
  readonly name: string
  /** Body of `fn a(i: u32, p: u32) -> f32`, row and depth, of the storage buffer `left`. */
  readonly a: string
  /** Body of `fn b(p: u32, j: u32) -> f32`, depth and column, of the storage buffer `right`. */
  readonly b: string
  /** Whether neighbours in depth are neighbours in memory. */
  readonly aAlongDepth: boolean
  readonly bAlongDepth: boolean
}

const depth = 32
const sizes = 'struct Sizes { m: u32, n: u32, k: u32, slices: u32 }'

/** Numbers of C that a thread makes in each direction: fewer where there would be too few workgroups. */
export function sideFor(m: number, n: number, slices: number): 2 | 4 {
  return Math.ceil(m / 32) * Math.ceil(n / 32) * slices < 48 ? 2 : 4
}

/** Whether tiles would be nearly empty, and a number of C is soon made. */
export function isThin(m: number, n: number, k: number): boolean {
  return k <= 256 && Math.min(m, n, k) <= 4 && m * n <= 64 * 65535
}

export function productShader(product: Product, side: 2 | 4, bias: boolean, activation: Activation): string {
  const read = bias ? ['left', 'right', 'bias'] : ['left', 'right']
  const vector = `vec${side}<f32>`
  const lanes = side === 4 ? ['x', 'y', 'z', 'w'] : ['x', 'y']
  const each = (code: (lane: string, index: number) => string) => lanes.map(code)
  return `
${sizes}
${bindings(read, ['c'])}
${activate(activation)}
fn a(i: u32, p: u32) -> f32 { ${product.a} }
fn b(p: u32, j: u32) -> f32 { ${product.b} }
fn aOrZero(i: u32, p: u32, end: u32) -> f32 { if (i < sizes.m && p < end) { return a(i, p); } return 0.0; }
fn bOrZero(p: u32, j: u32, end: u32) -> f32 { if (p < end && j < sizes.n) { return b(p, j); } return 0.0; }
var<workgroup> rows: array<${vector}, ${depth * 8}>;
var<workgroup> columns: array<${vector}, ${depth * 8}>;
@compute @workgroup_size(8, 8)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(local_invocation_id) local: vec3<u32>,
  @builtin(local_invocation_index) index: u32,
) {
  let top = group.y * ${8 * side}u;
  let left0 = group.x * ${8 * side}u;
  let share = (sizes.k + sizes.slices - 1u) / sizes.slices;
  let end = min(sizes.k, (group.z + 1u) * share);
  ${each((_, r) => `var c${r} = ${vector}();`).join(' ')}
  for (var p0 = group.z * share; p0 < end; p0 += ${depth}u) {
    for (var s = index; s < ${depth * 8}u; s += 64u) {
      ${cell('a', product.aAlongDepth)}
      let i = top + qa * ${side}u;
      rows[pa * 8u + qa] = ${vector}(${each((_, r) => `aOrZero(i + ${r}u, p0 + pa, end)`).join(', ')});
      ${cell('b', product.bAlongDepth)}
      let j = left0 + qb * ${side}u;
      columns[pb * 8u + qb] = ${vector}(${each((_, r) => `bOrZero(p0 + pb, j + ${r}u, end)`).join(', ')});
    }
    workgroupBarrier();
    for (var p = 0u; p < min(${depth}u, end - p0); p++) {
      let row = rows[p * 8u + local.y];
      let column = columns[p * 8u + local.x];
      ${each((lane, r) => `c${r} += row.${lane} * column;`).join(' ')}
    }
    workgroupBarrier();
  }
  let i = top + local.y * ${side}u;
  let j = left0 + local.x * ${side}u;
  let slice = group.z * sizes.m * sizes.n;
  ${each((_, r) => each((lane, s) => storeOne(r, s, lane, bias)).join('\n  ')).join('\n  ')}
}`
}

/**
 * A product that is thin in one direction, where most of a tile would be empty: a thread for each number of C,
 * without workgroup memory.
 */
export function thinProductShader(product: Product, bias: boolean, activation: Activation): string {
  const read = bias ? ['left', 'right', 'bias'] : ['left', 'right']
  return `
${sizes}
${bindings(read, ['c'])}
${activate(activation)}
fn a(i: u32, p: u32) -> f32 { ${product.a} }
fn b(p: u32, j: u32) -> f32 { ${product.b} }
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= sizes.m * sizes.n) { return; }
  let i = id.x / sizes.n;
  let j = id.x % sizes.n;
  var sum = ${bias ? 'bias[j]' : '0.0'};
  for (var p = 0u; p < sizes.k; p++) { sum += a(i, p) * b(p, j); }
  c[id.x] = activate(sum);
}`
}

/** Which cell of a slice thread `s` fetches, so that neighbouring threads fetch neighbours in memory. */
function cell(of: 'a' | 'b', alongDepth: boolean): string {
  return alongDepth
    ? `let p${of} = s % ${depth}u; let q${of} = s / ${depth}u;`
    : `let p${of} = s / 8u; let q${of} = s % 8u;`
}

function storeOne(row: number, column: number, lane: string, bias: boolean): string {
  const start = bias ? ` + bias[j + ${column}u]` : ''
  return `if (i + ${row}u < sizes.m && j + ${column}u < sizes.n) {
    c[slice + (i + ${row}u) * sizes.n + j + ${column}u] = activate(c${row}.${lane}${start});
  }`
}
