import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cholesky} from './cholesky'

const size = 5

test('L·Lᵀ is the matrix', () => {
  // Hundredths: what is that much smaller than the rest is taken for nothing.
  const entry = fc.integer({min: -300, max: 300}).map((hundredths) => hundredths / 100)
  const factor = fc.array(entry, {minLength: size ** 2, maxLength: size ** 2})
  fc.assert(
    fc.property(factor, (values) => {
      const matrix = product(Float64Array.from(values))
      const again = product(cholesky(matrix, size))
      const largest = Math.max(1, ...matrix.map(Math.abs))
      for (const [i, value] of matrix.entries())
        expect(Math.abs((again[i] ?? Number.NaN) - value) / largest).toBeLessThan(1e-4)
    }),
  )
})

test('a dimension that never moves stays where it is', () => {
  expect([...cholesky(Float64Array.of(4, 0, 0, 0), 2)]).toEqual([2, 0, 0, 0])
})

/** B·Bᵀ. */
function product(factor: Float64Array): Float64Array<ArrayBuffer> {
  const matrix = new Float64Array(size ** 2)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0)
      matrix[i * size + j] = sum
    }
  return matrix
}
