// Sums down columns: the gradient of a bias; and small helpers over whole tensors.

/** out[columns] = Σ over rows of x[rows, columns]. */
export function columnSums(x: usize, rows: i32, columns: i32, out: usize): void {
  const stride = <usize>columns << 2
  let j = 0
  for (; j + 16 <= columns; j += 16) {
    let from = x
    let s0 = f32x4.splat(0)
    let s1 = s0
    let s2 = s0
    let s3 = s0
    for (let i = 0; i < rows; i++) {
      s0 = f32x4.add(s0, v128.load(from))
      s1 = f32x4.add(s1, v128.load(from, 16))
      s2 = f32x4.add(s2, v128.load(from, 32))
      s3 = f32x4.add(s3, v128.load(from, 48))
      from += stride
    }
    v128.store(out, s0)
    v128.store(out, s1, 16)
    v128.store(out, s2, 32)
    v128.store(out, s3, 48)
    x += 64
    out += 64
  }
  if (columns == 1) {
    store<f32>(out, <f32>sumOf(x, rows))
    return
  }
  for (; j < columns; j++) {
    let from = x
    let sum: f64 = 0
    for (let i = 0; i < rows; i++) {
      sum += <f64>load<f32>(from)
      from += stride
    }
    store<f32>(out, <f32>sum)
    x += 4
    out += 4
  }
}

/** out = factor·Σx, n numbers. */
export function total(x: usize, n: i32, factor: f64, out: usize): void {
  store<f32>(out, <f32>(factor * sumOf(x, n)))
}

/** Σx, n numbers, in double precision: eight sums side by side, since one would wait for itself. */
function sumOf(x: usize, n: i32): f64 {
  let s0 = f64x2.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  let i = 0
  for (; i + 8 <= n; i += 8) {
    s0 = f64x2.add(s0, f64x2.promote_low_f32x4(v128.load64_zero(x)))
    s1 = f64x2.add(s1, f64x2.promote_low_f32x4(v128.load64_zero(x, 8)))
    s2 = f64x2.add(s2, f64x2.promote_low_f32x4(v128.load64_zero(x, 16)))
    s3 = f64x2.add(s3, f64x2.promote_low_f32x4(v128.load64_zero(x, 24)))
    x += 32
  }
  const sums = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3))
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
  for (; i < n; i++) {
    sum += <f64>load<f32>(x)
    x += 4
  }
  return sum
}

/** out += x, n numbers. */
export function addInto(out: usize, x: usize, n: i32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(out, f32x4.add(v128.load(out), v128.load(x)))
    x += 16
    out += 16
  }
  for (; i < n; i++) {
    store<f32>(out, load<f32>(out) + load<f32>(x))
    x += 4
    out += 4
  }
}

/** out = factor·x, n numbers. */
export function scale(x: usize, factor: f32, out: usize, n: i32): void {
  const by = f32x4.splat(factor)
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(out, f32x4.mul(v128.load(x), by))
    x += 16
    out += 16
  }
  for (; i < n; i++) {
    store<f32>(out, load<f32>(x) * factor)
    x += 4
    out += 4
  }
}
