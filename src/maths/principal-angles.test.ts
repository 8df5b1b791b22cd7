import {describe, expect, it} from 'vitest'
import {orthonormalRows} from './orthonormal'
import {largestPrincipalAngle, principalAngles} from './principal-angles'
import {randomStream} from './random'

describe('principal angles', () => {
  it.each([1e-9, 1e-4, 0.3, Math.PI / 4, 1.2, Math.PI / 2])(
    'between two lines are the angle %d between them',
    (angle) => {
      const [found] = principalAngles([1, 0, 0], [-2 * Math.cos(angle), 0, -2 * Math.sin(angle)], 3)
      expect(found).toBeCloseTo(angle, 12)
    },
  )

  it('between planes that turn by two angles are those two, largest first', () => {
    const [small, large] = [0.1, 0.7]
    const plane = [1, 0, 0, 0, 0, 1, 0, 0]
    const turned = [Math.cos(small), 0, Math.sin(small), 0, 0, Math.cos(large), 0, Math.sin(large)]
    expect([...principalAngles(plane, turned, 4)]).toEqual([
      expect.closeTo(large, 12),
      expect.closeTo(small, 12),
    ])
    expect(largestPrincipalAngle(plane, turned, 4)).toBeCloseTo((large * 180) / Math.PI, 10)
  })

  it('do not depend on how a subspace is spanned', () => {
    const stream = randomStream(1, 'rows')
    const a = Float32Array.from({length: 3 * 784}, () => stream.normal())
    const mixed = Float64Array.from(a, (_, at) => {
      const column = at % 784
      const [x, y, z] = [a[column] ?? 0, a[784 + column] ?? 0, a[1568 + column] ?? 0]
      return [x + y, 5 * y - z, 0.01 * z + x][Math.floor(at / 784)] ?? 0
    })
    expect(largestPrincipalAngle(a, mixed, 784)).toBeLessThan(1e-8)
    const other = Float32Array.from({length: 3 * 784}, () => stream.normal())
    // Random subspaces of so large a space are all but at right angles.
    expect(largestPrincipalAngle(a, other, 784)).toBeGreaterThan(80)
    expect(largestPrincipalAngle(mixed, other, 784)).toBeCloseTo(largestPrincipalAngle(a, other, 784), 8)
  })

  it('are right angles where a subspace lacks a dimension', () => {
    expect(largestPrincipalAngle([1, 0, 0, 0, 1, 0], [1, 0, 0, 2, 0, 0], 3)).toBe(90)
    expect(largestPrincipalAngle([1, 0, 0], [0, 0, 0], 3)).toBe(90)
    expect(() => principalAngles([1, 0, 0], [1, 0], 3)).toThrow(RangeError)
  })
})

describe('orthonormal rows', () => {
  it('are so even for rows that are nearly the same', () => {
    const basis = orthonormalRows([1, 1e-8, 0, 1, 0, 1e-8, 1, 0, 0], 3)
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        const product = [0, 1, 2].reduce(
          (sum, at) => sum + (basis[3 * i + at] ?? 0) * (basis[3 * j + at] ?? 0),
          0,
        )
        expect(product).toBeCloseTo(i === j ? 1 : 0, 12)
      }
    }
  })
})
