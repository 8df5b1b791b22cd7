import {at64} from './arrays'
import {finish} from './finish'
import {orthonormalRows, rowProducts} from './orthonormal'
import {symmetricEigen} from './symmetric-eigen'

/**
 * The k principal angles between two subspaces, in radians, largest first (Björck and Golub 1973). Each is
 * spanned by k rows of `size` numbers; rows that are not independent leave angles of π/2.
 *
 * Cosines are the singular values of A Bᵀ for orthonormal A and B; near 0, where a cosine says little, the
 * sines are: the singular values of B − (B Aᵀ) A.
 */
export function principalAngles(
  rowsA: ArrayLike<number>,
  rowsB: ArrayLike<number>,
  size: number,
): Float64Array {
  const k = rowsA.length / size
  if (!Number.isInteger(k) || rowsB.length !== rowsA.length)
    throw new RangeError(
      `${rowsA.length} and ${rowsB.length} numbers are no equal numbers of rows of ${size}`,
    )
  const a = orthonormalRows(rowsA, size)
  const b = orthonormalRows(rowsB, size)
  const products = rowProducts(b, a, size)
  const cosines = squaredSingularValues(products, k).reverse()
  const sines = squaredSingularValues(residual(b, products, a, size), size)
  return cosines.map((square, i) => {
    const sine = at64(sines, i)
    return square > 0.5 ? Math.asin(Math.sqrt(clip(sine))) : Math.acos(Math.sqrt(clip(square)))
  })
}

/** The largest of them, in degrees: 0 where the subspaces are the same. */
export function largestPrincipalAngle(
  rowsA: ArrayLike<number>,
  rowsB: ArrayLike<number>,
  size: number,
): number {
  return (at64(principalAngles(rowsA, rowsB, size), 0) * 180) / Math.PI
}

const clip = (square: number) => Math.min(1, Math.max(0, square))

/** Squared singular values of a matrix with rows of `size`, as many as rows, largest first. */
function squaredSingularValues(rows: Float64Array, size: number): Float64Array {
  const products = rowProducts(rows, rows, size)
  return finish(symmetricEigen(products, rows.length / size)).values
}

/** B − (B Aᵀ) A: what of B lies outside A. */
function residual(b: Float64Array, products: Float64Array, a: Float64Array, size: number): Float64Array {
  const k = a.length / size
  return b.map((value, place) => {
    const [row, column] = [Math.floor(place / size), place % size]
    let inside = 0
    for (let j = 0; j < k; j++) inside += at64(products, row * k + j) * at64(a, j * size + column)
    return value - inside
  })
}
