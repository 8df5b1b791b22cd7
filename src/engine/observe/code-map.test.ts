import {expect, it} from 'vitest'
import {codeStatistics} from '../../maths/code-statistics'
import {randomStream} from '../../maths/random'
import {codeMap, mappingOf, positionsOf} from './code-map'

it('tells the spread of Gaussian codes along principal axes, and where the prior lies', () => {
  const normals = new Float32Array(300)
  randomStream(1, 'codes').normals(normals)
  const codes = normals.map((value, i) => value * (3 - (i % 3)) + 5)
  const logVariance = codes.map((_, i) => Math.log((1 + (i % 3)) ** 2))
  const statistics = codeStatistics(codes, 3, logVariance)
  const mapping = mappingOf(codes, statistics, {kind: 'principal', axes: 2}, null)
  const {gaussian, positions} = codeMap(mapping, codes, logVariance, statistics)
  expect(gaussian?.prior).toEqual(positionsOf(mapping, new Float32Array(3)))
  expect(positions).toHaveLength(200)
  // Each code is moved along its own dimensions by one standard deviation: the squares add up to the covariance.
  const moved = [0, 1, 2].map((i) =>
    positionsOf(
      mapping,
      Float32Array.from(codes.slice(0, 3), (z, k) => z + (k === i ? 1 + k : 0)),
    ),
  )
  const away = moved.map(
    (place) => [(place[0] ?? 0) - (positions[0] ?? 0), (place[1] ?? 0) - (positions[1] ?? 0)] as const,
  )
  expect(gaussian?.deviations[0]).toBeCloseTo(Math.sqrt(away.reduce((sum, [x]) => sum + x * x, 0)), 4)
  expect(gaussian?.deviations[1]).toBeCloseTo(Math.sqrt(away.reduce((sum, [, y]) => sum + y * y, 0)), 4)
  expect(gaussian?.covariances?.[0]).toBeCloseTo(
    away.reduce((sum, [x, y]) => sum + x * y, 0),
    4,
  )
})

it('has no covariance where the axes are dimensions', () => {
  const codes = Float32Array.of(0, 1, 2, 3)
  const statistics = codeStatistics(codes, 2, codes)
  const mapping = mappingOf(codes, statistics, {kind: 'dimensions', dimensions: [1, 0]}, null)
  const {gaussian} = codeMap(mapping, codes, codes, statistics)
  expect(gaussian?.covariances).toBeNull()
  expect(gaussian?.deviations[0]).toBeCloseTo(Math.exp(0.5))
  expect([...(gaussian?.prior ?? [])]).toEqual([0, 0])
})
