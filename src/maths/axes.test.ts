import {describe, expect, it} from 'vitest'
import {principalAxes} from './axes'
import {rowProducts} from './orthonormal'
import {largestPrincipalAngle} from './principal-angles'
import {type RandomStream, randomStream} from './random'

/** Codes that spread by `deviations` along orthogonal directions turned by `angle` in the first two axes, far from 0. */
function cloud(
  size: number,
  deviations: readonly number[],
  angle: number,
  stream: RandomStream,
  count = 3000,
): Float32Array {
  const codes = new Float32Array(count * size)
  for (let n = 0; n < count; n++) {
    const along = Array.from({length: size}, (_, i) => (deviations[i] ?? 0.1) * stream.normal())
    const [a = 0, b = 0] = along
    along[0] = 20 + Math.cos(angle) * a - Math.sin(angle) * b
    along[1] = Math.sin(angle) * a + Math.cos(angle) * b
    codes.set(along, n * size)
  }
  return codes
}

const unit = (size: number, ...axes: number[]) =>
  axes.flatMap((axis) => Array.from({length: size}, (_, i) => (i === axis ? 1 : 0)))

describe.each([8, 200])('principal axes of codes of %d numbers', (size) => {
  it('are the directions of most spread, in that order', () => {
    const axes = principalAxes(cloud(size, [1, 5, 2, 9], 0, randomStream(1, 'cloud')), size, 3, null)
    for (const [row, axis] of [3, 1, 2].entries())
      expect(
        largestPrincipalAngle(axes.subarray(row * size, (row + 1) * size), unit(size, axis), size),
      ).toBeLessThan(3)
  })

  it('are orthonormal, and span the right plane also from bad earlier axes', () => {
    const codes = cloud(size, [9, 5, 1], 0.4, randomStream(2, 'cloud'))
    for (const earlier of [null, Float64Array.from(unit(size, 6, 7)), Float64Array.from(unit(size, 7, 0))]) {
      const axes = principalAxes(codes, size, 2, earlier)
      expect([...rowProducts(axes, axes, size)]).toEqual([
        expect.closeTo(1, 10),
        expect.closeTo(0, 10),
        expect.closeTo(0, 10),
        expect.closeTo(1, 10),
      ])
      expect(largestPrincipalAngle(axes, unit(size, 0, 1), size)).toBeLessThan(3)
    }
  })

  it('stay where they were while the cloud turns and its spreads trade places', () => {
    const stream = randomStream(3, 'cloud')
    let axes = principalAxes(cloud(size, [5, 4, 1], 0, stream), size, 2, null)
    const first = axes
    for (let step = 1; step <= 10; step++) {
      const before = axes
      axes = principalAxes(cloud(size, [5 - step / 5, 4 + step / 5, 1], step / 3, stream), size, 2, before)
      for (const row of [0, 1]) {
        const kept = rowProducts(
          before.subarray(row * size, (row + 1) * size),
          axes.subarray(row * size, (row + 1) * size),
          size,
        )
        expect(kept[0]).toBeGreaterThan(0.99)
      }
    }
    expect(rowProducts(first, axes, size)[0]).toBeGreaterThan(0.97)
    expect(largestPrincipalAngle(axes, unit(size, 0, 1), size)).toBeLessThan(3)
  })

  it('are axes even where nothing spreads', () => {
    const still = new Float32Array(20 * size).fill(3)
    const earlier = Float64Array.from(unit(size, 2, 5))
    const axes = principalAxes(still, size, 2, earlier)
    expect([...rowProducts(axes, axes, size)]).toEqual([
      expect.closeTo(1, 10),
      expect.closeTo(0, 10),
      expect.closeTo(0, 10),
      expect.closeTo(1, 10),
    ])
  })
})
