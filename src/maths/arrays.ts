/**
 * Arrays of numbers: single places, rows, and the sums of linear algebra. A place out of range is an error here, and
 * never a silent zero.
 */

/** An array of numbers that can be written to. */
export interface MutableNumbers extends ArrayLike<number> {
  [i: number]: number
}

/** values[i]. @throws RangeError out of range */
export function at<T>(values: ArrayLike<T>, i: number): T {
  const value = values[i]
  if (value === undefined) throw outOfRange(values, i)
  return value
}

/**
 * The same in long loops over 64-bit numbers. An engine compiles a function for the kinds of array that it has seen:
 * `at` sees them all, which makes it slow; this one sees a single kind, and costs nothing.
 */
export function at64(values: Float64Array, i: number): number {
  const value = values[i]
  if (value === undefined) throw outOfRange(values, i)
  return value
}

/** The same over 32-bit numbers. */
export function at32(values: Float32Array, i: number): number {
  const value = values[i]
  if (value === undefined) throw outOfRange(values, i)
  return value
}

/** The same over bytes: grey levels and labels. */
export function byteAt(values: Uint8Array | Uint8ClampedArray, i: number): number {
  const value = values[i]
  if (value === undefined) throw outOfRange(values, i)
  return value
}

/** The same over 32-bit words: places in other arrays, and colours. */
export function wordAt(values: Uint32Array, i: number): number {
  const value = values[i]
  if (value === undefined) throw outOfRange(values, i)
  return value
}

const outOfRange = ({length}: ArrayLike<unknown>, i: number) =>
  new RangeError(`place ${i} of ${length} numbers`)

/** values[i] += amount. @throws RangeError out of range */
export function addAt(values: MutableNumbers, i: number, amount: number): void {
  values[i] = at(values, i) + amount
}

/** A typed array, as far as rows need it. */
interface Sliceable<Row> {
  readonly length: number
  subarray(from: number, to: number): Row
}

/** Row `index` of a matrix `[n, size]`: `[size]`, not a copy. @throws RangeError out of range */
export function row<Row>(matrix: Sliceable<Row>, index: number, size: number): Row {
  if (index < 0 || (index + 1) * size > matrix.length)
    throw new RangeError(`row ${index} of ${matrix.length / size} rows`)
  return matrix.subarray(index * size, (index + 1) * size)
}

/** All rows of a matrix `[n, size]`, not copies. @throws RangeError where the last would not be whole */
export function rows<Row>(matrix: Sliceable<Row>, size: number): Row[] {
  const count = matrix.length === 0 ? 0 : matrix.length / size
  if (!Number.isInteger(count)) throw new RangeError(`${matrix.length} numbers are no rows of ${size}`)
  return Array.from({length: count}, (_, index) => row(matrix, index, size))
}

/** f of every two numbers that stand at one place. @throws RangeError where there are not as many of both */
export function zip(
  a: Float64Array,
  b: Float64Array,
  f: (a: number, b: number) => number,
): Float64Array<ArrayBuffer> {
  checkAlike(a, b)
  return a.map((value, i) => f(value, at64(b, i)))
}

function checkAlike(a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
  if (a.length !== b.length) throw notAlike(a, b)
}

const notAlike = (a: ArrayLike<unknown>, b: ArrayLike<unknown>) =>
  new RangeError(`${a.length} numbers against ${b.length}`)

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Σ (aᵢ − bᵢ)². @throws RangeError where there are not as many of both */
export function squaredDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  checkAlike(a, b)
  if (a instanceof Float32Array && b instanceof Float32Array) return squaredDistance32(a, b)
  const [p, q] = [doubles(a), doubles(b)]
  let total = 0
  for (let i = 0; i < p.length; i++) total += (at64(p, i) - at64(q, i)) ** 2
  return total
}

/** The same of codes and images, of which there are many, without copies. */
function squaredDistance32(a: Float32Array, b: Float32Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (at32(a, i) - at32(b, i)) ** 2
  return total
}

/** As 64-bit numbers; a copy where they are not. */
export const doubles = (values: ArrayLike<number>): Float64Array =>
  values instanceof Float64Array ? values : new Float64Array(values)

/** Σ (xᵢ − mᵢ) dᵢ: how far a point lies from an origin m in a direction d. @throws RangeError unless all are as long */
export function along(x: Float64Array, m: Float64Array, d: Float64Array): number {
  if (x.length !== m.length || x.length !== d.length) throw notAlike(x, d)
  let total = 0
  for (let i = 0; i < x.length; i++) total += (at64(x, i) - at64(m, i)) * at64(d, i)
  return total
}

/**
 * Σ aᵢ bᵢ over the places from `from` to before `to`. In four sums, which the processor adds up side by side; always
 * the same four, so repeatable. @throws RangeError out of range, and unless both are as long
 */
export function dot(a: Float64Array, b: Float64Array, from = 0, to = a.length): number {
  if (a.length !== b.length) throw notAlike(a, b)
  let [s0, s1, s2, s3] = [0, 0, 0, 0]
  const whole = to - ((to - from) % 4)
  for (let i = from; i < whole; i += 4) {
    s0 += at64(a, i) * at64(b, i)
    s1 += at64(a, i + 1) * at64(b, i + 1)
    s2 += at64(a, i + 2) * at64(b, i + 2)
    s3 += at64(a, i + 3) * at64(b, i + 3)
  }
  for (let i = whole; i < to; i++) s0 += at64(a, i) * at64(b, i)
  return s0 + s1 + (s2 + s3)
}

/** y ← y + factor · x at the places from `from` to before `to`. @throws RangeError out of range */
export function axpy(factor: number, x: Float64Array, y: Float64Array, from = 0, to = y.length): void {
  if (x.length !== y.length) throw notAlike(x, y)
  for (let i = from; i < to; i++) y[i] = at64(y, i) + factor * at64(x, i)
}

/** x ← factor · x. */
export function scale(factor: number, x: Float64Array): void {
  for (let i = 0; i < x.length; i++) x[i] = factor * at64(x, i)
}

/** Turns two vectors in their plane: (u, w) ← (cos u − sin w, sin u + cos w). @throws RangeError out of range */
export function rotate(u: Float64Array, w: Float64Array, cos: number, sin: number): void {
  if (u.length !== w.length) throw notAlike(u, w)
  for (let i = 0; i < u.length; i++) {
    const first = at64(u, i)
    const second = at64(w, i)
    u[i] = cos * first - sin * second
    w[i] = sin * first + cos * second
  }
}
