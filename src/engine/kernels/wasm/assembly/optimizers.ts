// One pass over a variable, its gradient and its optimiser's state, in place. `kept` is 1 − rate·decay.

/** Below this a running mean is taken for zero: left to fade, it would end as a subnormal, which is slow. */
const faint: f32 = 1e-30

@inline
function withoutFaint(x: v128): v128 {
  return v128.andnot(x, f32x4.lt(f32x4.abs(x), f32x4.splat(faint)))
}

/** w ← kept·w − rate·m/(√(v·second) + ε); `rate` holds the first mean's correction, `second` the second's. */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  rest1: f32,
  rest2: f32,
  second: f32,
  epsilon: f32,
  kept: f32,
): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const gradient = v128.load(g)
    const fresh1 = f32x4.mul(gradient, f32x4.splat(rest1))
    const fresh2 = f32x4.mul(f32x4.mul(gradient, gradient), f32x4.splat(rest2))
    const mean = withoutFaint(f32x4.add(f32x4.mul(v128.load(m), f32x4.splat(beta1)), fresh1))
    const square = withoutFaint(f32x4.add(f32x4.mul(v128.load(v), f32x4.splat(beta2)), fresh2))
    v128.store(m, mean)
    v128.store(v, square)
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(square, f32x4.splat(second))), f32x4.splat(epsilon))
    const change = f32x4.div(f32x4.mul(mean, f32x4.splat(rate)), size)
    v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), f32x4.splat(kept)), change))
    w += 16
    g += 16
    m += 16
    v += 16
  }
  for (; i < n; i++) {
    const gradient = load<f32>(g)
    let mean = load<f32>(m) * beta1 + gradient * rest1
    let square = load<f32>(v) * beta2 + gradient * gradient * rest2
    if (abs(mean) < faint) mean = 0
    if (square < faint) square = 0
    store<f32>(m, mean)
    store<f32>(v, square)
    store<f32>(w, load<f32>(w) * kept - (mean * rate) / (sqrt(square * second) + epsilon))
    w += 4
    g += 4
    m += 4
    v += 4
  }
}

/** u ← μu + g, w ← kept·w − rate·u. */
export function momentum(w: usize, g: usize, u: usize, n: i32, rate: f32, mu: f32, kept: f32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const velocity = withoutFaint(f32x4.add(f32x4.mul(v128.load(u), f32x4.splat(mu)), v128.load(g)))
    v128.store(u, velocity)
    const left = f32x4.mul(v128.load(w), f32x4.splat(kept))
    v128.store(w, f32x4.sub(left, f32x4.mul(velocity, f32x4.splat(rate))))
    w += 16
    g += 16
    u += 16
  }
  for (; i < n; i++) {
    let velocity = load<f32>(u) * mu + load<f32>(g)
    if (abs(velocity) < faint) velocity = 0
    store<f32>(u, velocity)
    store<f32>(w, load<f32>(w) * kept - velocity * rate)
    w += 4
    g += 4
    u += 4
  }
}

/** w ← kept·w − rate·g. */
export function sgd(w: usize, g: usize, n: i32, rate: f32, kept: f32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const left = f32x4.mul(v128.load(w), f32x4.splat(kept))
    v128.store(w, f32x4.sub(left, f32x4.mul(v128.load(g), f32x4.splat(rate))))
    w += 16
    g += 16
  }
  for (; i < n; i++) {
    store<f32>(w, load<f32>(w) * kept - load<f32>(g) * rate)
    w += 4
    g += 4
  }
}
