/** Principal component analysis: the exact best linear code of every size (Pearson 1901, Hotelling 1933). */
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
  for (let i = 0; i < size; i++) left += about[i * size + i] ?? 0
  errors[0] = left / size
  for (let i = 0; i < size; i++) {
    left -= varianceAlong(about, components, i, size)
    errors[i + 1] = Math.max(0, left / size)
    yield i / size
  }
  return errors
}

/** Codes of the first `k` components, `[n, k]`, of points `[n, size]`: z = V (x − m). */
export function project({size, mean, components}: Pca, points: Float32Array, k: number): Float32Array {
  const codes = new Float32Array((points.length / size) * k)
  for (let at = 0; at < codes.length; at++) {
    const start = Math.floor(at / k) * size
    const component = (at % k) * size
    let sum = 0
    for (let i = 0; i < size; i++)
      sum += (components[component + i] ?? 0) * ((points[start + i] ?? 0) - (mean[i] ?? 0))
    codes[at] = sum
  }
  return codes
}

/** Points `[n, size]` from codes of `k` numbers, `[n, k]`: x̂ = m + Vᵀ z. */
export function reconstruct({size, mean, components}: Pca, codes: Float32Array, k: number): Float32Array {
  const count = codes.length / k
  const points = new Float32Array(count * size)
  for (let n = 0; n < count; n++) {
    const sums = mean.slice()
    for (let j = 0; j < k; j++) {
      const value = codes[n * k + j] ?? 0
      for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + value * (components[j * size + i] ?? 0)
    }
    points.set(sums, n * size)
  }
  return points
}
