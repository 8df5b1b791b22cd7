/** Principal component analysis: the exact best linear code of every size (Pearson 1901, Hotelling 1933). */
import {along, at, at64, axpy, doubles, row, rows} from './arrays'
import {covarianceAbout, meanOf, type Scatter, varianceAlong} from './scatter'
import {symmetricEigen} from './symmetric-eigen'

export interface Pca {
  readonly size: number
  /** `[size]`. */
  readonly mean: Float64Array
  /** `[size, size]`, unit vectors, the direction of most variance first. */
  readonly components: Float64Array
  /** `[size]`: the variance along each. */
  readonly variances: Float64Array
}

/** Grey levels as numbers from 0 to 1. */
export const greyScale = 1 / 255

/**
 * PCA of the points that were added to the scatter, each number times `scale`. Yields the share done every
 * few milliseconds.
 */
export function* principalComponents(scatter: Scatter, scale = 1): Generator<number, Pca> {
  const mean = meanOf(scatter, scale)
  const {values, vectors} = yield* symmetricEigen(covarianceAbout(scatter, mean, scale), scatter.size)
  return {size: scatter.size, mean, components: vectors, variances: values.map((value) => Math.max(0, value))}
}

/**
 * PCA's squared error on other points for every code size from 0 to `size`, `[size + 1]`, mean per number:
 * with T the other points' scatter about the mean of `pca`, it is (trace T − Σ_{i<k} vᵢᵀ T vᵢ) / size.
 */
export function* testErrors(pca: Pca, test: Scatter, scale = 1): Generator<number, Float64Array> {
  const {size, components} = pca
  const about = covarianceAbout(test, pca.mean, scale)
  const errors = new Float64Array(size + 1)
  let left = 0
  for (let i = 0; i < size; i++) left += at64(about, i * size + i)
  errors[0] = left / size
  for (let i = 0; i < size; i++) {
    left -= varianceAlong(about, row(components, i, size))
    errors[i + 1] = Math.max(0, left / size)
    yield i / size
  }
  return errors
}

/** Codes of the first `k` components, `[n, k]`, of points `[n, size]`: z = V (x − m). */
export function project({size, mean, components}: Pca, points: Float32Array, k: number): Float32Array {
  const directions = rows(components, size).slice(0, k)
  const codes = new Float32Array((points.length / size) * k)
  rows(points, size).forEach((point, n) => {
    const x = doubles(point)
    codes.set(
      directions.map((direction) => along(x, mean, direction)),
      n * k,
    )
  })
  return codes
}

/** Points `[n, size]` from codes of `k` numbers, `[n, k]`: x̂ = m + Vᵀ z. */
export function reconstruct({size, mean, components}: Pca, codes: Float32Array, k: number): Float32Array {
  const directions = rows(components, size).slice(0, k)
  const points = new Float32Array((codes.length / k) * size)
  rows(codes, k).forEach((z, n) => {
    const x = mean.slice()
    for (const [j, direction] of directions.entries()) axpy(at(z, j), direction, x)
    points.set(x, n * size)
  })
  return points
}
