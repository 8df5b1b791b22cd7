/**
 * What PCA needs to know of a set of points: their number, sums and sums of products.
 */
import {at64, dot, row} from './arrays'

/** Sums over points of `size` numbers. */
export interface Scatter {
  readonly size: number
  count: number
  /** `[size]`: Σ x. */
  readonly sums: Float64Array
  /** `[size, size]`, lower triangle: Σ xᵢ xⱼ. */
  readonly products: Float64Array
}

export function emptyScatter(size: number): Scatter {
  return {size, count: 0, sums: new Float64Array(size), products: new Float64Array(size * size)}
}

/**
 * Adds points `[n, size]`. Zeros are skipped: of a digit's 784 pixels some 150 hold ink, so that all of MNIST
 * takes a second without any fast kernel. Whole numbers (grey levels 0 to 255) are summed exactly.
 */
export function addPoints(scatter: Scatter, points: Uint8Array | Float32Array): void {
  const {size, sums, products} = scatter
  const places = new Int32Array(size)
  const values = new Float64Array(size)
  for (let start = 0; start < points.length; start += size) {
    let count = 0
    for (let i = 0; i < size; i++) {
      const value = points[start + i] ?? 0
      if (value === 0) continue
      sums[i] = (sums[i] ?? 0) + value
      places[count] = i
      values[count++] = value
    }
    addProducts(products, size, places, values, count)
  }
  scatter.count += points.length / size
}

function addProducts(
  products: Float64Array,
  size: number,
  places: Int32Array,
  values: Float64Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? 0
    const row = (places[i] ?? 0) * size
    for (let j = 0; j <= i; j++) {
      const at = row + (places[j] ?? 0)
      products[at] = (products[at] ?? 0) + value * (values[j] ?? 0)
    }
  }
}

/** `[size]`: the mean of the points, each number times `scale`. */
export function meanOf({sums, count}: Scatter, scale = 1): Float64Array {
  return sums.map((sum) => (sum / count) * scale)
}

/**
 * `[size, size]`: mean of (x − c)(x − c)ᵀ with x the points times `scale`; about their own mean c this is
 * their covariance.
 */
export function covarianceAbout(scatter: Scatter, centre: Float64Array, scale = 1): Float64Array {
  const {size, count, products} = scatter
  const own = meanOf(scatter, scale)
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const [ci, cj] = [at64(centre, i), at64(centre, j)]
      const product = (at64(products, i * size + j) / count) * scale * scale
      // E[(x − c)(y − d)] = E[xy] − c E[y] − d E[x] + c d
      const about = product - ci * at64(own, j) - cj * at64(own, i) + ci * cj
      matrix[i * size + j] = about
      matrix[j * size + i] = about
    }
  }
  return matrix
}

/** vᵀ M v: the variance of what M, `[size, size]`, describes along a unit vector v, `[size]`. */
export function varianceAlong(matrix: Float64Array, v: Float64Array): number {
  const size = v.length
  return v.reduce((sum, value, i) => sum + value * dot(row(matrix, i, size), v), 0)
}
