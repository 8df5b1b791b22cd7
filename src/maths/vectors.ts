/** Pieces of 64-bit arrays as vectors: a place in the array and a length. The inner loops of linear algebra. */

/** Σ a[i] b[i]. In four sums, which the processor adds up side by side; always the same four, so repeatable. */
export function dot(a: Float64Array, aFrom: number, b: Float64Array, bFrom: number, length: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0]
  const whole = length - (length % 4)
  for (let i = 0; i < whole; i += 4) {
    s0 += (a[aFrom + i] ?? 0) * (b[bFrom + i] ?? 0)
    s1 += (a[aFrom + i + 1] ?? 0) * (b[bFrom + i + 1] ?? 0)
    s2 += (a[aFrom + i + 2] ?? 0) * (b[bFrom + i + 2] ?? 0)
    s3 += (a[aFrom + i + 3] ?? 0) * (b[bFrom + i + 3] ?? 0)
  }
  for (let i = whole; i < length; i++) s0 += (a[aFrom + i] ?? 0) * (b[bFrom + i] ?? 0)
  return s0 + s1 + (s2 + s3)
}

/** target += factor · source. */
export function addScaled(
  target: Float64Array,
  targetFrom: number,
  factor: number,
  source: Float64Array,
  sourceFrom: number,
  length: number,
): void {
  for (let i = 0; i < length; i++)
    target[targetFrom + i] = (target[targetFrom + i] ?? 0) + factor * (source[sourceFrom + i] ?? 0)
}

/** Turns two vectors of one array in their plane: (u, w) ← (cos u − sin w, sin u + cos w). */
export function rotate(
  array: Float64Array,
  u: number,
  w: number,
  length: number,
  cos: number,
  sin: number,
): void {
  for (let i = 0; i < length; i++) {
    const first = array[u + i] ?? 0
    const second = array[w + i] ?? 0
    array[u + i] = cos * first - sin * second
    array[w + i] = sin * first + cos * second
  }
}

/** Runs a computation that pauses now and then to its end, without pausing. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
