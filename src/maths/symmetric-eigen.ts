/**
 * Eigenvalues and eigenvectors of a symmetric matrix in 64-bit arithmetic: Householder reflections bring it
 * to tridiagonal form, implicitly shifted QL rotations to diagonal form (Golub and Van Loan, *Matrix
 * Computations*, 8.3; Wilkinson and Reinsch 1971). Only +, −, ×, ÷ and √, so alike on every machine.
 */
import {addScaled, dot, rotate} from './vectors'

export interface Eigen {
  /** `[n]`, largest first. */
  readonly values: Float64Array
  /** `[n, n]`, a unit eigenvector a row; the entry largest in size is positive. */
  readonly vectors: Float64Array
}

/** Rows of work between two pauses: some milliseconds at n = 784. */
const rowsAtOnce = 4

/**
 * Decomposes the matrix `[n, n]` (its lower triangle counts). Yields the share done now and then.
 * @throws RangeError where an entry is not finite
 */
export function* symmetricEigen(matrix: Float64Array, n: number): Generator<number, Eigen> {
  if (!matrix.every(Number.isFinite)) throw new RangeError('the matrix has an entry that is no number')
  const tridiagonal = yield* tridiagonalise(Float64Array.from(matrix), n)
  const {values, vectors} = yield* diagonalise(tridiagonal, n)
  return sortedBySize(values, vectors, n)
}

interface Tridiagonal {
  /** `[n]`, and `[n]` of which the last is 0. */
  readonly diagonal: Float64Array
  readonly beside: Float64Array
  /** `[n, n]`: row i is column i of the orthogonal Q with A = Q T Qᵀ. */
  readonly rows: Float64Array
}

/** A ← H A H for reflections H = I − v vᵀ (scaled so that ‖v‖² = 2), each clearing one column below its diagonal. */
function* tridiagonalise(a: Float64Array, n: number): Generator<number, Tridiagonal> {
  const diagonal = new Float64Array(n)
  const beside = new Float64Array(n)
  const reflections = new Float64Array(n * n)
  for (let k = 0; k < n; k++) {
    diagonal[k] = a[k * n + k] ?? 0
    if (k < n - 1) beside[k] = reflection(a, n, k, reflections)
    reflectBothSides(a, n, k, reflections)
    if (k % rowsAtOnce === 0) yield 0.25 * (k / n)
  }
  const rows = new Float64Array(n * n)
  for (let i = 0; i < n; i++) rows[i * n + i] = 1
  for (let k = n - 2; k >= 0; k--) {
    const v = k * n
    for (let row = k + 1; row < n; row++) {
      const along = dot(rows, row * n + k + 1, reflections, v + k + 1, n - k - 1)
      addScaled(rows, row * n + k + 1, -along, reflections, v + k + 1, n - k - 1)
    }
    if (k % rowsAtOnce === 0) yield 0.25 + 0.25 * (1 - k / n)
  }
  return {diagonal, beside, rows}
}

/** Writes the v of column k into row k of `reflections`; returns what the column's first entry becomes. */
function reflection(a: Float64Array, n: number, k: number, reflections: Float64Array): number {
  let square = 0
  for (let i = k + 1; i < n; i++) {
    const value = a[i * n + k] ?? 0
    reflections[k * n + i] = value
    square += value * value
  }
  const first = reflections[k * n + k + 1] ?? 0
  const length = first > 0 ? -Math.sqrt(square) : Math.sqrt(square)
  if (square === first * first) {
    reflections.fill(0, k * n, (k + 1) * n)
    return first
  }
  reflections[k * n + k + 1] = first - length
  const scale = Math.sqrt(2 / (square - first * first + (first - length) ** 2))
  for (let i = k + 1; i < n; i++) reflections[k * n + i] = (reflections[k * n + i] ?? 0) * scale
  return length
}

/** The rest of A ← H A H: with p = A v and w = p − ½ (pᵀv) v it is A − v wᵀ − w vᵀ; lower triangle only. */
function reflectBothSides(a: Float64Array, n: number, k: number, reflections: Float64Array): void {
  const v = reflections.subarray(k * n, (k + 1) * n)
  const w = new Float64Array(n)
  for (let i = k + 1; i < n; i++) {
    const value = v[i] ?? 0
    w[i] = (w[i] ?? 0) + dot(a, i * n + k + 1, v, k + 1, i - k)
    addScaled(w, k + 1, value, a, i * n + k + 1, i - k - 1)
  }
  addScaled(w, k + 1, -0.5 * dot(w, k + 1, v, k + 1, n - k - 1), v, k + 1, n - k - 1)
  for (let i = k + 1; i < n; i++) {
    addScaled(a, i * n + k + 1, -(v[i] ?? 0), w, k + 1, i - k)
    addScaled(a, i * n + k + 1, -(w[i] ?? 0), v, k + 1, i - k)
  }
}

/** Sweeps of rotations drive the off-diagonal to zero, an eigenvalue at a time; they turn the rows along. */
function* diagonalise({diagonal, beside, rows}: Tridiagonal, n: number): Generator<number, Eigen> {
  const size = diagonal.reduce(
    (most, value, i) => Math.max(most, Math.abs(value) + Math.abs(beside[i] ?? 0)),
    0,
  )
  const negligible = Number.EPSILON * size
  for (let first = 0; first < n; first++) {
    for (;;) {
      let last = first
      while (last < n - 1 && Math.abs(beside[last] ?? 0) > negligible) last++
      if (last === first) break
      sweep(diagonal, beside, rows, n, first, last)
      yield 0.5 + 0.5 * (first / n)
    }
  }
  return {values: diagonal, vectors: rows}
}

/** One implicitly shifted QL sweep over the block from `first` to `last`. */
function sweep(
  d: Float64Array,
  e: Float64Array,
  rows: Float64Array,
  n: number,
  first: number,
  last: number,
): void {
  let [sin, cos, carried] = [1, 1, 0]
  let bulge = (d[last] ?? 0) - shift(d, e, first)
  for (let i = last - 1; i >= first; i--) {
    const f = sin * (e[i] ?? 0)
    const b = cos * (e[i] ?? 0)
    const length = Math.sqrt(f * f + bulge * bulge)
    e[i + 1] = length
    if (length === 0) {
      d[i + 1] = (d[i + 1] ?? 0) - carried
      e[last] = 0
      return
    }
    sin = f / length
    cos = bulge / length
    const next = (d[i + 1] ?? 0) - carried
    const turned = ((d[i] ?? 0) - next) * sin + 2 * cos * b
    carried = sin * turned
    d[i + 1] = next + carried
    bulge = cos * turned - b
    rotate(rows, i * n, (i + 1) * n, n, cos, sin)
  }
  d[first] = (d[first] ?? 0) - carried
  e[first] = bulge
  e[last] = 0
}

/** Wilkinson's shift: the eigenvalue of the block's leading 2×2 matrix that is nearer to its corner. */
function shift(d: Float64Array, e: Float64Array, first: number): number {
  const corner = d[first] ?? 0
  const off = e[first] ?? 0
  const half = ((d[first + 1] ?? 0) - corner) / (2 * off)
  const root = Math.sqrt(half * half + 1)
  return corner - off / (half + (half < 0 ? -root : root))
}

function sortedBySize(values: Float64Array, rows: Float64Array, n: number): Eigen {
  const order = Array.from(values.keys()).sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0))
  const vectors = new Float64Array(n * n)
  order.forEach((from, to) => {
    const row = rows.subarray(from * n, (from + 1) * n)
    const largest = row.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
    vectors.set(largest < 0 ? row.map((value) => -value) : row, to * n)
  })
  return {values: Float64Array.from(order, (i) => values[i] ?? 0), vectors}
}
