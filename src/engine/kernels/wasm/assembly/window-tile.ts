// The micro-kernels of convolutions: as `tile.ts`, for windows that lie anywhere.

import {panelWidth} from './pack'

@inline
function addProduct(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b))
}

/**
 * Four windows × a panel of rows of 8 + bias [8] (none where 0), each to a place of its own. A window is some lines of
 * `length` numbers that lie `step` bytes apart; after each line `skip` bytes of the panel are left out.
 */
@inline
export function multiplyWindows(
  lines: i32,
  length: i32,
  step: usize,
  a0: usize,
  a1: usize,
  a2: usize,
  a3: usize,
  panel: usize,
  skip: usize,
  c0: usize,
  c1: usize,
  c2: usize,
  c3: usize,
  bias: usize,
): void {
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
  const bytes = <usize>length << 2
  for (let line = lines; line > 0; line--) {
    for (let p: usize = 0; p < bytes; p += 4) {
      const b0 = v128.load(panel)
      const b1 = v128.load(panel, 16)
      const x0 = v128.load_splat<f32>(a0 + p)
      c00 = addProduct(c00, x0, b0)
      c01 = addProduct(c01, x0, b1)
      const x1 = v128.load_splat<f32>(a1 + p)
      c10 = addProduct(c10, x1, b0)
      c11 = addProduct(c11, x1, b1)
      const x2 = v128.load_splat<f32>(a2 + p)
      c20 = addProduct(c20, x2, b0)
      c21 = addProduct(c21, x2, b1)
      const x3 = v128.load_splat<f32>(a3 + p)
      c30 = addProduct(c30, x3, b0)
      c31 = addProduct(c31, x3, b1)
      panel += 32
    }
    panel += skip
    a0 += step
    a1 += step
    a2 += step
    a3 += step
  }
  v128.store(c0, c00)
  v128.store(c0, c01, 16)
  v128.store(c1, c10)
  v128.store(c1, c11, 16)
  v128.store(c2, c20)
  v128.store(c2, c21, 16)
  v128.store(c3, c30)
  v128.store(c3, c31, 16)
}

/** Four windows × one column of weights + start: four sums. Each is made of four that go side by side. */
@inline
export function multiplyWindowsByOne(
  lines: i32,
  length: i32,
  step: usize,
  a0: usize,
  a1: usize,
  a2: usize,
  a3: usize,
  weights: usize,
  skip: usize,
  start: f32,
): v128 {
  let s0 = f32x4.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  const bytes = <usize>length << 2
  for (let line = lines; line > 0; line--) {
    for (let p: usize = 0; p < bytes; p += 16) {
      const b = v128.load(weights)
      s0 = addProduct(s0, v128.load(a0 + p), b)
      s1 = addProduct(s1, v128.load(a1 + p), b)
      s2 = addProduct(s2, v128.load(a2 + p), b)
      s3 = addProduct(s3, v128.load(a3 + p), b)
      weights += 16
    }
    weights += skip
    a0 += step
    a1 += step
    a2 += step
    a3 += step
  }
  const low = f32x4.add(v128.shuffle<f32>(s0, s1, 0, 4, 1, 5), v128.shuffle<f32>(s0, s1, 2, 6, 3, 7))
  const high = f32x4.add(v128.shuffle<f32>(s2, s3, 0, 4, 1, 5), v128.shuffle<f32>(s2, s3, 2, 6, 3, 7))
  const sums = f32x4.add(v128.shuffle<f32>(low, high, 0, 1, 4, 5), v128.shuffle<f32>(low, high, 2, 3, 6, 7))
  return f32x4.add(f32x4.splat(start), sums)
}

/**
 * out[4, 8] += Σ over windows of four numbers of each, from x on, times the window's row of b; where both lie, the
 * table says. Rows of out lie `outRow` bytes apart.
 */
export function addNumbersTimesRows(
  windows: i32,
  x: usize,
  table: usize,
  b: usize,
  out: usize,
  outRow: usize,
): void {
  addNumbers(windows, x, table, b, out, outRow, true)
}

/** out[3, 8] likewise, of three numbers. */
export function addThreeNumbersTimesRows(
  windows: i32,
  x: usize,
  table: usize,
  b: usize,
  out: usize,
  outRow: usize,
): void {
  addNumbers(windows, x, table, b, out, outRow, false)
}

@inline
function addNumbers(
  windows: i32,
  x: usize,
  table: usize,
  b: usize,
  out: usize,
  outRow: usize,
  four: bool,
): void {
  let c00 = f32x4.splat(0)
  let c01 = c00
  let c10 = c00
  let c11 = c00
  let c20 = c00
  let c21 = c00
  let c30 = c00
  let c31 = c00
  for (let i = windows; i > 0; i--) {
    const a = x + load<u32>(table)
    const row = b + load<u32>(table, 4)
    const b0 = v128.load(row)
    const b1 = v128.load(row, 16)
    const x0 = v128.load_splat<f32>(a)
    c00 = addProduct(c00, x0, b0)
    c01 = addProduct(c01, x0, b1)
    const x1 = v128.load_splat<f32>(a, 4)
    c10 = addProduct(c10, x1, b0)
    c11 = addProduct(c11, x1, b1)
    const x2 = v128.load_splat<f32>(a, 8)
    c20 = addProduct(c20, x2, b0)
    c21 = addProduct(c21, x2, b1)
    if (four) {
      const x3 = v128.load_splat<f32>(a, 12)
      c30 = addProduct(c30, x3, b0)
      c31 = addProduct(c31, x3, b1)
    }
    table += 8
  }
  addRow(out, c00, c01)
  addRow(out + outRow, c10, c11)
  addRow(out + 2 * outRow, c20, c21)
  if (four) addRow(out + 3 * outRow, c30, c31)
}

@inline
function addRow(out: usize, left: v128, right: v128): void {
  v128.store(out, f32x4.add(v128.load(out), left))
  v128.store(out, f32x4.add(v128.load(out, 16), right), 16)
}

/** The first n of eight numbers, or all. */
@inline
export function copyRow(from: usize, to: usize, n: i32): void {
  if (n >= panelWidth) {
    v128.store(to, v128.load(from))
    v128.store(to, v128.load(from, 16), 16)
    return
  }
  for (let i = 0; i < n; i++) store<f32>(to + (<usize>i << 2), load<f32>(from + (<usize>i << 2)))
}
