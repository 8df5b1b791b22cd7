// σ and its gradient, over whole tensors. Kinds are numbered as in the contract: linear, relu, tanh, sigmoid.

import {sigmoid, tanh} from './exponential'

const relu: i32 = 1
const hyperbolic: i32 = 2
const logistic: i32 = 3

@inline
function apply(z: v128, kind: i32): v128 {
  if (kind == relu) return f32x4.max(z, f32x4.splat(0))
  return kind == hyperbolic ? tanh(z) : sigmoid(z)
}

/** σ of n numbers, in place. */
export function activate(z: usize, n: i32, kind: i32): void {
  if (kind != relu && kind != hyperbolic && kind != logistic) return
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(z, apply(v128.load(z), kind))
    z += 16
  }
  for (; i < n; i++) {
    v128.store_lane<f32>(z, apply(v128.load_splat<f32>(z), kind), 0)
    z += 4
  }
}

@inline
function through(dy: v128, y: v128, kind: i32): v128 {
  if (kind == relu) return v128.and(dy, f32x4.gt(y, f32x4.splat(0)))
  const one = f32x4.splat(1)
  if (kind == hyperbolic) return f32x4.mul(dy, f32x4.sub(one, f32x4.mul(y, y)))
  return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(one, y)))
}

/** dy·σ′ for n numbers, σ′ told from y = σ(z): 1 where y > 0; 1 − y²; y(1 − y). Not for the linear one. */
export function activationGradient(dy: usize, y: usize, out: usize, n: i32, kind: i32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    v128.store(out, through(v128.load(dy), v128.load(y), kind))
    dy += 16
    y += 16
    out += 16
  }
  for (; i < n; i++) {
    v128.store_lane<f32>(out, through(v128.load_splat<f32>(dy), v128.load_splat<f32>(y), kind), 0)
    dy += 4
    y += 4
    out += 4
  }
}
