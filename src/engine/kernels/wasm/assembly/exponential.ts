// Exponential, logarithm, sigmoid and tanh of four numbers at once, to about one unit in the last place. Only
// operations that every engine rounds alike, so results are the same bit for bit everywhere.

@inline
function multiplyAdd(a: v128, b: v128, c: f32): v128 {
  return f32x4.add(f32x4.mul(a, b), f32x4.splat(c))
}

/** eˣ = 2ⁿ·eʳ with |r| ≤ ln 2/2, eʳ by its Taylor series. Clamped where 2ⁿ would leave the normal range. */
@inline
export function exponential(x: v128): v128 {
  x = f32x4.max(f32x4.splat(-87), f32x4.min(f32x4.splat(88), x))
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)))
  // ln 2 in two parts, the first short enough for n times it to be exact.
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)))
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(0.000212194440)))
  let p = multiplyAdd(r, f32x4.splat(1.0 / 5040), 1.0 / 720)
  p = multiplyAdd(p, r, 1.0 / 120)
  p = multiplyAdd(p, r, 1.0 / 24)
  p = multiplyAdd(p, r, 1.0 / 6)
  p = multiplyAdd(p, r, 0.5)
  p = multiplyAdd(p, r, 1)
  p = multiplyAdd(p, r, 1)
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

/** ln x for normal x > 0, NaN for NaN: x = 2ᵉ·m with m in [√½, √2), ln m = 2 artanh s, s = (m − 1)/(m + 1). */
@inline
export function logarithm(x: v128): v128 {
  const shifted = i32x4.sub(x, i32x4.splat(0x3f3504f3))
  const exponent = i32x4.shr_s(shifted, 23)
  const m = i32x4.sub(x, i32x4.shl(exponent, 23))
  const e = f32x4.convert_i32x4_s(exponent)
  const one = f32x4.splat(1)
  const s = f32x4.div(f32x4.sub(m, one), f32x4.add(m, one))
  const q = f32x4.mul(s, s)
  let p = multiplyAdd(q, f32x4.splat(2.0 / 9), 2.0 / 7)
  p = multiplyAdd(p, q, 2.0 / 5)
  p = multiplyAdd(p, q, 2.0 / 3)
  p = f32x4.mul(f32x4.mul(p, q), s)
  p = f32x4.add(p, f32x4.add(s, s))
  p = f32x4.sub(p, f32x4.mul(e, f32x4.splat(0.000212194440)))
  p = f32x4.add(p, f32x4.mul(e, f32x4.splat(0.693359375)))
  return v128.bitselect(p, x, f32x4.eq(x, x))
}

@inline
export function sigmoid(z: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(z))))
}

/** 1 − 2/(e²ᶻ + 1); near 0, where that would cancel, the series z − z³/3 + 2z⁵/15 − …. */
@inline
export function tanh(z: v128): v128 {
  const one = f32x4.splat(1)
  const e = exponential(f32x4.add(z, z))
  const far = f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(e, one)))
  const q = f32x4.mul(z, z)
  let p = multiplyAdd(q, f32x4.splat(62.0 / 2835), -17.0 / 315)
  p = multiplyAdd(p, q, 2.0 / 15)
  p = multiplyAdd(p, q, -1.0 / 3)
  const near = f32x4.add(z, f32x4.mul(z, f32x4.mul(q, p)))
  return v128.bitselect(near, far, f32x4.lt(f32x4.abs(z), f32x4.splat(0.3)))
}
