import {at64} from './arrays'

/**
 * L with L·Lᵀ = A for a symmetric positive semidefinite `[n, n]` matrix A, lower triangular. A direction without
 * any variance gets a column of zeros.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array<ArrayBuffer> {
  const lower = new Float64Array(n * n)
  const entry = (i: number, j: number) => at64(lower, i * n + j)
  const rest = (i: number, j: number) => {
    let sum = at64(matrix, i * n + j)
    for (let k = 0; k < j; k++) sum -= entry(i, k) * entry(j, k)
    return sum
  }
  for (let j = 0; j < n; j++) {
    const square = rest(j, j)
    // What rounding leaves of nothing.
    const pivot = square > 1e-12 * Math.abs(at64(matrix, j * n + j)) ? Math.sqrt(square) : 0
    lower[j * n + j] = pivot
    if (pivot === 0) continue
    for (let i = j + 1; i < n; i++) lower[i * n + j] = rest(i, j) / pivot
  }
  return lower
}
