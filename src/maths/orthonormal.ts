import {addScaled, dot} from './vectors'

/**
 * Orthonormal rows that span what the rows `[count, size]` span (Gram and Schmidt, twice over against
 * rounding). A row that adds nothing, or next to nothing beside its length, becomes zero.
 */
export function orthonormalRows(rows: ArrayLike<number>, size: number): Float64Array {
  const basis = Float64Array.from(rows)
  for (let start = 0; start < basis.length; start += size) {
    const before = Math.sqrt(dot(basis, start, basis, start, size))
    for (let pass = 0; pass < 2; pass++)
      for (let other = 0; other < start; other += size)
        addScaled(basis, start, -dot(basis, other, basis, start, size), basis, other, size)
    const length = Math.sqrt(dot(basis, start, basis, start, size))
    const scale = length > 1e-10 * before ? 1 / length : 0
    for (let i = start; i < start + size; i++) basis[i] = (basis[i] ?? 0) * scale
  }
  return basis
}

/** A Bᵀ, `[rows of A, rows of B]`, for rows of `size` numbers. */
export function rowProducts(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const columns = b.length / size
  return Float64Array.from({length: (a.length / size) * columns}, (_, at) =>
    dot(a, Math.floor(at / columns) * size, b, (at % columns) * size, size),
  )
}
