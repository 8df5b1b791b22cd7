import {axpy, dot, rows, scale} from './arrays'

/**
 * Orthonormal rows that span what the rows of a matrix `[count, size]` span (Gram and Schmidt, twice over against
 * rounding). A row that adds nothing, or next to nothing beside its length, becomes zero.
 */
export function orthonormalRows(matrix: ArrayLike<number>, size: number): Float64Array {
  const basis = Float64Array.from(matrix)
  const vectors = rows(basis, size)
  vectors.forEach((vector, i) => {
    const before = Math.sqrt(dot(vector, vector))
    for (let pass = 0; pass < 2; pass++)
      for (const other of vectors.slice(0, i)) axpy(-dot(other, vector), other, vector)
    const length = Math.sqrt(dot(vector, vector))
    scale(length > 1e-10 * before ? 1 / length : 0, vector)
  })
  return basis
}

/** A Bᵀ, `[rows of A, rows of B]`, for rows of `size` numbers. */
export function rowProducts(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const columns = rows(b, size)
  return Float64Array.from(rows(a, size).flatMap((row) => columns.map((column) => dot(row, column))))
}
