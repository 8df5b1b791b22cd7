import {describe, expect, it} from 'vitest'
import {at, at64, dot, row, rows} from './arrays'
import {finish} from './finish'
import {randomStream} from './random'
import {symmetricEigen} from './symmetric-eigen'

const decompose = (matrix: ArrayLike<number>, n: number) =>
  finish(symmetricEigen(Float64Array.from(matrix), n))

/** Largest |A − VᵀΛV| and |VVᵀ − 1|. */
function residuals(matrix: Float64Array, n: number): [number, number] {
  const {values, vectors} = decompose(matrix, n)
  let [rebuilt, orthogonal] = [0, 0]
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let entry = 0
      for (let l = 0; l < n; l++)
        entry += at64(values, l) * at64(vectors, l * n + i) * at64(vectors, l * n + j)
      rebuilt = Math.max(rebuilt, Math.abs(entry - at64(matrix, i * n + j)))
      const product = dot(row(vectors, i, n), row(vectors, j, n))
      orthogonal = Math.max(orthogonal, Math.abs(product - (i === j ? 1 : 0)))
    }
  }
  return [rebuilt, orthogonal]
}

function randomSymmetric(n: number, rank: number): Float64Array {
  const stream = randomStream(n + rank, 'matrix')
  const factor = rows(
    Float64Array.from({length: n * rank}, () => stream.normal()),
    rank,
  )
  return Float64Array.from({length: n * n}, (_, i) => dot(at(factor, Math.floor(i / n)), at(factor, i % n)))
}

describe('eigenvalues and eigenvectors', () => {
  it('are those known in closed form', () => {
    const {values, vectors} = decompose([2, 1, 1, 2], 2)
    expect([...values]).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)])
    expect([...vectors.subarray(0, 2)]).toEqual([
      expect.closeTo(Math.SQRT1_2, 14),
      expect.closeTo(Math.SQRT1_2, 14),
    ])
    // The path of n points: 2 − 2 cos(π k / (n + 1)).
    const n = 50
    const path = Float64Array.from({length: n * n}, (_, at) => {
      const distance = Math.abs(Math.floor(at / n) - (at % n))
      return distance === 0 ? 2 : distance === 1 ? -1 : 0
    })
    decompose(path, n).values.forEach((value, k) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos((Math.PI * (n - k)) / (n + 1)), 12)
    })
  })

  it('put the matrix together again, full or short of rank', () => {
    for (const [n, rank] of [
      [1, 1],
      [2, 2],
      [3, 1],
      [40, 40],
      [60, 7],
      [90, 120],
    ] as const) {
      const [rebuilt, orthogonal] = residuals(randomSymmetric(n, rank), n)
      expect(rebuilt).toBeLessThan(1e-11)
      expect(orthogonal).toBeLessThan(1e-12)
    }
  })

  it('manage matrices with nothing to do', () => {
    for (const diagonal of [
      [0, 0, 0, 0],
      [5, 5, 5, 5],
      [1, -3, 0, 1e-9],
    ]) {
      const matrix = Float64Array.from({length: 16}, (_, at) => (at % 5 === 0 ? (diagonal[at / 5] ?? 0) : 0))
      expect([...decompose(matrix, 4).values]).toEqual([...diagonal].sort((a, b) => b - a))
      expect(residuals(matrix, 4)[1]).toBe(0)
    }
  })

  it('come largest first, signs settled, with pauses that say how far it is', () => {
    const steps = symmetricEigen(randomSymmetric(40, 40), 40)
    const shares: number[] = []
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect([...step.value.values]).toEqual([...step.value.values].sort((a, b) => b - a))
        for (let row = 0; row < 40; row++) {
          const vector = [...step.value.vectors.subarray(row * 40, row * 40 + 40)]
          expect(Math.max(...vector)).toBe(Math.max(...vector.map(Math.abs)))
        }
        break
      }
      shares.push(step.value)
    }
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(40)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('are refused for what is no matrix of numbers', () => {
    expect(() => decompose([1, Number.NaN, Number.NaN, 1], 2)).toThrow(RangeError)
  })
})
