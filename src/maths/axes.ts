/** The two or three axes along which codes spread most, for a map that does not turn over as they change. */
import {at, axpy, dot, row, rows} from './arrays'
import {finish} from './finish'
import {orthonormalRows, rowProducts} from './orthonormal'
import {randomStream} from './random'
import {addPoints, covarianceAbout, emptyScatter, meanOf} from './scatter'
import {symmetricEigen} from './symmetric-eigen'

/** Up to this code size the covariance is formed and decomposed: some milliseconds for 10,000 codes. */
const exactSize = 32
/** Beyond it, subspace iteration on so many of the codes, with so many vectors more than are asked for. */
const sampleCount = 1000
const spare = 4

/**
 * Unit vectors `[axes, size]` that span the leading principal axes of codes `[count, size]`. Without `earlier`
 * axes they are the principal axes themselves. With them they are turned and mirrored within their plane (or
 * space) to lie as near the earlier ones as they can: a map drawn along them moves only where codes move.
 */
export function principalAxes(
  codes: Float32Array,
  size: number,
  axes: number,
  earlier: Float64Array | null,
): Float64Array<ArrayBuffer> {
  const leading = size <= exactSize ? decomposed(codes, size, axes) : iterated(codes, size, axes, earlier)
  return earlier === null ? leading : aligned(leading, earlier, size)
}

function decomposed(codes: Float32Array, size: number, axes: number): Float64Array<ArrayBuffer> {
  const scatter = emptyScatter(size)
  addPoints(scatter, codes)
  const {vectors} = finish(symmetricEigen(covarianceAbout(scatter, meanOf(scatter)), size))
  return vectors.slice(0, axes * size)
}

/** V ← orth(C V), C the covariance, without ever forming it; then the best axes within what V spans. */
function iterated(
  codes: Float32Array,
  size: number,
  axes: number,
  earlier: Float64Array | null,
): Float64Array<ArrayBuffer> {
  const sample = centredSample(codes, size)
  const start = new Float32Array((axes + spare) * size)
  randomStream(0, 'principal axes').normals(start)
  let basis = orthonormalRows(
    start.map((value, i) => earlier?.[i] ?? value),
    size,
  )
  for (let round = 0; round < (earlier === null ? 16 : 4); round++)
    basis = orthonormalRows(timesCovariance(sample, basis, size), size)
  basis = completed(basis, start, size)
  const within = rowProducts(timesCovariance(sample, basis, size), basis, size)
  const {vectors} = finish(symmetricEigen(within, axes + spare))
  return combined(vectors.subarray(0, axes * (axes + spare)), basis, size)
}

function centredSample(codes: Float32Array, size: number): Float64Array[] {
  const count = codes.length / size
  const taken = Math.min(sampleCount, count)
  const sample = Array.from({length: taken}, (_, n) =>
    Float64Array.from(row(codes, Math.floor((n * count) / taken), size)),
  )
  const mean = new Float64Array(size)
  for (const code of sample) axpy(1 / taken, code, mean)
  for (const code of sample) axpy(-1, mean, code)
  return sample
}

/** V C for the covariance C of the sample. */
function timesCovariance(sample: readonly Float64Array[], basis: Float64Array, size: number): Float64Array {
  const product = new Float64Array(basis.length)
  const [from, to] = [rows(basis, size), rows(product, size)]
  for (const code of sample)
    for (const [i, direction] of from.entries())
      axpy((dot(code, direction) * size) / (sample.length * size), code, at(to, i))
  return product
}

/** Rows W B: each row of `weights` says how much of each row of `basis`. */
function combined(weights: Float64Array, basis: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const directions = rows(basis, size)
  const inner = directions.length
  const product = new Float64Array((weights.length / inner) * size)
  const sums = rows(product, size)
  weights.forEach((weight, i) => {
    axpy(weight, at(directions, i % inner), at(sums, Math.floor(i / inner)))
  })
  return product
}

/**
 * R V with the rotation or reflection R for which it lies nearest to the earlier rows E (orthogonal
 * Procrustes, Schönemann 1966): with V Eᵀ = Σ σ u wᵀ it is R = Σ w uᵀ. Where the new plane has a direction at
 * right angles to all of the old one (σ = 0), w is any direction still free.
 */
function aligned(leading: Float64Array, earlier: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const axes = leading.length / size
  const products = rowProducts(leading, earlier, size)
  const {vectors: u} = finish(symmetricEigen(rowProducts(products, products, axes), axes))
  const w = completed(rowProducts(u, rowProducts(earlier, leading, size), axes), unitRows(axes), axes)
  return combined(columnsOf(w, axes), combined(u, leading, size), size)
}

/** As many orthonormal rows: the given ones first, as far as they are independent, then from the others. */
function completed(given: ArrayLike<number>, others: ArrayLike<number>, size: number): Float64Array {
  const both = orthonormalRows([...Array.from(given), ...Array.from(others)], size)
  const kept = rows(both, size).filter((vector) => vector.some((value) => value !== 0))
  const basis = new Float64Array(given.length)
  kept.slice(0, given.length / size).forEach((vector, i) => {
    basis.set(vector, i * size)
  })
  return basis
}

const unitRows = (n: number) => Array.from({length: n * n}, (_, i) => (i % (n + 1) === 0 ? 1 : 0))

const columnsOf = (square: Float64Array, n: number) =>
  square.map((_, i) => at(square, (i % n) * n + Math.floor(i / n)))
