// Reconstruction losses, mean over n numbers. Sums of 1024 run in single precision, the sum of those in double.

import {logarithm} from './exponential'

const run: i32 = 1024

@inline
function lanes(x: v128): f64 {
  const a = <f64>f32x4.extract_lane(x, 0) + <f64>f32x4.extract_lane(x, 1)
  const b = <f64>f32x4.extract_lane(x, 2) + <f64>f32x4.extract_lane(x, 3)
  return a + b
}

/** Σ(t − y)²/n. */
export function squaredError(target: usize, output: usize, n: i32, out: usize): void {
  let total: f64 = 0
  let i = 0
  while (i + 4 <= n) {
    const end = min(i + run, n)
    let sum = f32x4.splat(0)
    for (; i + 4 <= end; i += 4) {
      const d = f32x4.sub(v128.load(target), v128.load(output))
      sum = f32x4.add(sum, f32x4.mul(d, d))
      target += 16
      output += 16
    }
    total += lanes(sum)
  }
  for (; i < n; i++) {
    const d = load<f32>(target) - load<f32>(output)
    total += <f64>(d * d)
    target += 4
    output += 4
  }
  store<f32>(out, <f32>(total / <f64>n))
}

/** factor·(y − t), where factor is 2·scale/n. */
export function squaredErrorGradient(target: usize, output: usize, factor: f32, out: usize, n: i32): void {
  const by = f32x4.splat(factor)
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(out, f32x4.mul(by, f32x4.sub(v128.load(output), v128.load(target))))
    target += 16
    output += 16
    out += 16
  }
  for (; i < n; i++) {
    store<f32>(out, factor * (load<f32>(output) - load<f32>(target)))
    target += 4
    output += 4
    out += 4
  }
}

@inline
function clipped(output: v128, margin: f32): v128 {
  return f32x4.max(f32x4.splat(margin), f32x4.min(f32x4.splat(1 - margin), output))
}

@inline
function entropy(target: v128, output: v128, margin: f32): v128 {
  const p = clipped(output, margin)
  const one = f32x4.splat(1)
  const whenOne = f32x4.mul(target, logarithm(p))
  const whenZero = f32x4.mul(f32x4.sub(one, target), logarithm(f32x4.sub(one, p)))
  return f32x4.neg(f32x4.add(whenOne, whenZero))
}

/** Σ −t ln p − (1 − t) ln(1 − p), over n; p is the output kept `margin` away from 0 and 1. */
export function crossEntropy(target: usize, output: usize, margin: f32, n: i32, out: usize): void {
  let total: f64 = 0
  let i = 0
  while (i + 4 <= n) {
    const end = min(i + run, n)
    let sum = f32x4.splat(0)
    for (; i + 4 <= end; i += 4) {
      sum = f32x4.add(sum, entropy(v128.load(target), v128.load(output), margin))
      target += 16
      output += 16
    }
    total += lanes(sum)
  }
  for (; i < n; i++) {
    const term = entropy(v128.load_splat<f32>(target), v128.load_splat<f32>(output), margin)
    total += <f64>f32x4.extract_lane(term, 0)
    target += 4
    output += 4
  }
  store<f32>(out, <f32>(total / <f64>n))
}

@inline
function slope(target: v128, output: v128, margin: f32, factor: f32): v128 {
  const p = clipped(output, margin)
  const variance = f32x4.mul(p, f32x4.sub(f32x4.splat(1), p))
  return f32x4.mul(f32x4.splat(factor), f32x4.div(f32x4.sub(p, target), variance))
}

/** factor·(p − t)/(p(1 − p)), where factor is scale/n. */
export function crossEntropyGradient(
  target: usize,
  output: usize,
  margin: f32,
  factor: f32,
  out: usize,
  n: i32,
): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(out, slope(v128.load(target), v128.load(output), margin, factor))
    target += 16
    output += 16
    out += 16
  }
  for (; i < n; i++) {
    const g = slope(v128.load_splat<f32>(target), v128.load_splat<f32>(output), margin, factor)
    v128.store_lane<f32>(out, g, 0)
    target += 4
    output += 4
    out += 4
  }
}
