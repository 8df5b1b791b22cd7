// The micro-kernel: a tile of 4 × 8 numbers of C stays in eight SIMD registers while k runs.
// Eight sums are enough to keep two adders with a latency of four busy, and few enough for sixteen registers.

import {columnsOf, offsetsOf, valuesOf} from './tiles'

@inline
function addProduct(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/**
 * C[4, 8] = A[4, k]·B[k, 8] + bias[8] (none where 0). A's rows lie `aRow` bytes apart and its columns
 * `aColumn`; B is a packed panel; C's rows lie `cRow` bytes apart.
 */
export function tile(
  k: i32,
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  c: usize,
  cRow: usize,
  bias: usize,
): void {
  sums(k, a, aRow, aColumn, b, 0, c, cRow, bias, false)
}

/** The same, A being a packed tile of k columns at most. */
export function packedTile(k: i32, a: usize, panel: usize, c: usize, cRow: usize, bias: usize): void {
  const columns = columnsOf(a)
  if (columns == k) tile(k, valuesOf(a), 4, 16, panel, c, cRow, bias)
  else sums(columns, valuesOf(a), 4, 16, panel, offsetsOf(a, k), c, cRow, bias, true)
}

/** Both of them: `chosen` says whether B's rows follow each other or lie where `offsets` says. */
@inline
function sums(
  k: i32,
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  offsets: usize,
  c: usize,
  cRow: usize,
  bias: usize,
  chosen: bool,
): void {
  let a0 = a
  let a1 = a0 + aRow
  let a2 = a1 + aRow
  let a3 = a2 + aRow
  let left = f32x4.splat(0)
  let right = left
  if (bias != 0) {
    left = v128.load(bias)
    right = v128.load(bias, 16)
  }
  let c00 = left
  let c01 = right
  let c10 = left
  let c11 = right
  let c20 = left
  let c21 = right
  let c30 = left
  let c31 = right
  for (let p = k; p > 0; p--) {
    const row = chosen ? b + <usize>load<u32>(offsets) : b
    const b0 = v128.load(row)
    const b1 = v128.load(row, 16)
    const x0 = v128.load_splat<f32>(a0)
    c00 = addProduct(c00, x0, b0)
    c01 = addProduct(c01, x0, b1)
    const x1 = v128.load_splat<f32>(a1)
    c10 = addProduct(c10, x1, b0)
    c11 = addProduct(c11, x1, b1)
    const x2 = v128.load_splat<f32>(a2)
    c20 = addProduct(c20, x2, b0)
    c21 = addProduct(c21, x2, b1)
    const x3 = v128.load_splat<f32>(a3)
    c30 = addProduct(c30, x3, b0)
    c31 = addProduct(c31, x3, b1)
    a0 += aColumn
    a1 += aColumn
    a2 += aColumn
    a3 += aColumn
    if (chosen) offsets += 4
    else b += 32
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  c += cRow
  v128.store(c, c10)
  v128.store(c, c11, 16)
  c += cRow
  v128.store(c, c20)
  v128.store(c, c21, 16)
  c += cRow
  v128.store(c, c30)
  v128.store(c, c31, 16)
}
