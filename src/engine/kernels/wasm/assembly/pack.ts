// Panels: operands copied into the order in which the micro-kernel reads them.

/** Numbers in a row of a panel of B, which is two SIMD vectors, and rows of a tile. */
export const panelWidth: i32 = 8
export const tileHeight: i32 = 4

/** Columns j … j+7 of the first n of a row-major [k, wide] matrix, as [k, 8]; columns past n are zero. */
export function packColumns(b: usize, k: i32, n: i32, wide: i32, j: i32, out: usize): void {
  const stride = <usize>wide << 2
  let from = b + (<usize>j << 2)
  const width = n - j
  if (width >= panelWidth) {
    for (let p = 0; p < k; p++) {
      v128.store(out, v128.load(from))
      v128.store(out, v128.load(from, 16), 16)
      from += stride
      out += 32
    }
    return
  }
  for (let p = 0; p < k; p++) {
    v128.store(out, f32x4.splat(0))
    v128.store(out, f32x4.splat(0), 16)
    for (let c = 0; c < width; c++) {
      store<f32>(out + (<usize>c << 2), load<f32>(from + (<usize>c << 2)))
    }
    from += stride
    out += 32
  }
}

/** Rows j … j+7 of a row-major [n, k] matrix, transposed to [k, 8]; rows past n are zero. */
export function packRows(b: usize, k: i32, n: i32, j: i32, out: usize): void {
  const stride = <usize>k << 2
  let rows = n - j
  if (rows > panelWidth) rows = panelWidth
  if (rows < panelWidth) memory.fill(out, 0, <usize>k << 5)
  let r = 0
  for (; r + 4 <= rows; r += 4) {
    const from = b + <usize>(j + r) * stride
    transposeFour(from, from + stride, from + 2 * stride, from + 3 * stride, k, out + (<usize>r << 2), 32)
  }
  for (; r < rows; r++) {
    let from = b + <usize>(j + r) * stride
    let to = out + (<usize>r << 2)
    for (let p = 0; p < k; p++) {
      store<f32>(to, load<f32>(from))
      from += 4
      to += 32
    }
  }
}

/** Four rows of k numbers, written as columns of rows that lie `step` bytes apart. */
export function transposeFour(r0: usize, r1: usize, r2: usize, r3: usize, k: i32, out: usize, step: usize): void {
  let p = 0
  for (; p + 4 <= k; p += 4) {
    const a = v128.load(r0)
    const b = v128.load(r1)
    const c = v128.load(r2)
    const d = v128.load(r3)
    const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
    const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
    const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
    const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
    v128.store(out, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5))
    v128.store(out + step, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7))
    v128.store(out + 2 * step, v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5))
    v128.store(out + 3 * step, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7))
    r0 += 16
    r1 += 16
    r2 += 16
    r3 += 16
    out += 4 * step
  }
  for (; p < k; p++) {
    store<f32>(out, load<f32>(r0))
    store<f32>(out, load<f32>(r1), 4)
    store<f32>(out, load<f32>(r2), 8)
    store<f32>(out, load<f32>(r3), 12)
    r0 += 4
    r1 += 4
    r2 += 4
    r3 += 4
    out += step
  }
}

/** A matrix [rows, columns] to [columns, rows]; for few rows. */
export function transpose(x: usize, rows: i32, columns: i32, out: usize): void {
  const step = <usize>rows << 2
  for (let r = 0; r < rows; r++) {
    let to = out + (<usize>r << 2)
    for (let c = 0; c < columns; c++) {
      store<f32>(to, load<f32>(x))
      x += 4
      to += step
    }
  }
}
