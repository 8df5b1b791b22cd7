/**
 * Eigenvalues and eigenvectors of a symmetric matrix in 64-bit arithmetic: Householder reflections bring it
 * to tridiagonal form, implicitly shifted QL rotations to diagonal form (Golub and Van Loan, *Matrix
 * Computations*, 8.3; Wilkinson and Reinsch 1971). Only +, −, ×, ÷ and √, so alike on every machine.
 */
import {addAt, at, at64, axpy, dot, rotate, rows, scale, zip} from './arrays'

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
  const tridiagonal = yield* tridiagonalise(rows(Float64Array.from(matrix), n), n)
  yield* diagonalise(tridiagonal, n)
  return sortedBySize(tridiagonal)
}

interface Tridiagonal {
  /** `[n]`, and `[n]` of which the last is 0. */
  readonly diagonal: Float64Array
  readonly beside: Float64Array
  /** n rows of n: row i is column i of the orthogonal Q with A = Q T Qᵀ. */
  readonly q: readonly Float64Array[]
}

/** A ← H A H for reflections H = I − v vᵀ (scaled so that ‖v‖² = 2), each clearing one column below its diagonal. */
function* tridiagonalise(a: readonly Float64Array[], n: number): Generator<number, Tridiagonal> {
  const diagonal = new Float64Array(n)
  const beside = new Float64Array(n)
  const reflections = rows(new Float64Array(n * n), n)
  for (const [k, v] of reflections.entries()) {
    diagonal[k] = at(at(a, k), k)
    if (k < n - 1) beside[k] = reflection(a, k, v)
    reflectBothSides(a, k, v)
    if (k % rowsAtOnce === 0) yield 0.25 * (k / n)
  }
  const q = rows(new Float64Array(n * n), n)
  for (const [i, column] of q.entries()) column[i] = 1
  for (let k = n - 2; k >= 0; k--) {
    const v = at(reflections, k)
    for (const column of q.slice(k + 1)) axpy(-dot(column, v, k + 1), v, column, k + 1)
    if (k % rowsAtOnce === 0) yield 0.25 + 0.25 * (1 - k / n)
  }
  return {diagonal, beside, q}
}

/** Fills v, the reflection of column k; returns what the column's first entry below the diagonal becomes. */
function reflection(a: readonly Float64Array[], k: number, v: Float64Array): number {
  const below = v.subarray(k + 1)
  let square = 0
  for (let i = 0; i < below.length; i++) {
    const value = at64(at(a, k + 1 + i), k)
    below[i] = value
    square += value * value
  }
  const first = at64(below, 0)
  const length = first > 0 ? -Math.sqrt(square) : Math.sqrt(square)
  if (square === first * first) {
    v.fill(0)
    return first
  }
  below[0] = first - length
  scale(Math.sqrt(2 / (square - first * first + (first - length) ** 2)), below)
  return length
}

/** The rest of A ← H A H: with p = A v and w = p − ½ (pᵀv) v it is A − v wᵀ − w vᵀ; lower triangle only. */
function reflectBothSides(a: readonly Float64Array[], k: number, v: Float64Array): void {
  const n = v.length
  const w = new Float64Array(n)
  for (let i = k + 1; i < n; i++) {
    const row = at(a, i)
    w[i] = at64(w, i) + dot(row, v, k + 1, i + 1)
    axpy(at64(v, i), row, w, k + 1, i)
  }
  axpy(-0.5 * dot(w, v, k + 1), v, w, k + 1)
  for (let i = k + 1; i < n; i++) {
    const row = at(a, i)
    axpy(-at64(v, i), w, row, k + 1, i + 1)
    axpy(-at64(w, i), v, row, k + 1, i + 1)
  }
}

/** Sweeps of rotations drive the off-diagonal to zero, an eigenvalue at a time; they turn the rows along. */
function* diagonalise({diagonal, beside, q}: Tridiagonal, n: number): Generator<number, void> {
  const size = Math.max(0, ...zip(diagonal, beside, (d, e) => Math.abs(d) + Math.abs(e)))
  const negligible = Number.EPSILON * size
  for (let first = 0; first < n; first++) {
    for (;;) {
      let last = first
      while (last < n - 1 && Math.abs(at64(beside, last)) > negligible) last++
      if (last === first) break
      sweep(diagonal, beside, q, first, last)
      yield 0.5 + 0.5 * (first / n)
    }
  }
}

/** One implicitly shifted QL sweep over the block from `first` to `last`. */
function sweep(
  d: Float64Array,
  e: Float64Array,
  q: readonly Float64Array[],
  first: number,
  last: number,
): void {
  let [sin, cos, carried] = [1, 1, 0]
  let bulge = at64(d, last) - shift(d, e, first)
  for (let i = last - 1; i >= first; i--) {
    const f = sin * at64(e, i)
    const b = cos * at64(e, i)
    const length = Math.sqrt(f * f + bulge * bulge)
    e[i + 1] = length
    if (length === 0) {
      addAt(d, i + 1, -carried)
      e[last] = 0
      return
    }
    sin = f / length
    cos = bulge / length
    const next = at64(d, i + 1) - carried
    const turned = (at64(d, i) - next) * sin + 2 * cos * b
    carried = sin * turned
    d[i + 1] = next + carried
    bulge = cos * turned - b
    rotate(at(q, i), at(q, i + 1), cos, sin)
  }
  addAt(d, first, -carried)
  e[first] = bulge
  e[last] = 0
}

/** Wilkinson's shift: the eigenvalue of the block's leading 2×2 matrix that is nearer to its corner. */
function shift(d: Float64Array, e: Float64Array, first: number): number {
  const corner = at64(d, first)
  const off = at64(e, first)
  const half = (at64(d, first + 1) - corner) / (2 * off)
  const root = Math.sqrt(half * half + 1)
  return corner - off / (half + (half < 0 ? -root : root))
}

function sortedBySize({diagonal, q}: Tridiagonal): Eigen {
  const n = diagonal.length
  const pairs = q.map((vector, i) => ({value: at64(diagonal, i), vector}))
  pairs.sort((one, other) => other.value - one.value)
  const vectors = new Float64Array(n * n)
  pairs.forEach(({vector}, to) => {
    const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
    vectors.set(largest < 0 ? vector.map((value) => -value) : vector, to * n)
  })
  return {values: Float64Array.from(pairs, ({value}) => value), vectors}
}
