import {describe, expect, it} from 'vitest'
import type {Components} from '../../../contract/engine'
import {scoresOf} from '../../../maths/components'
import {distanceOf, straight} from '../../../maths/interpolation'
import {randomStream} from '../../../maths/random'
import {affineFrom, codeAt, placeOf} from './affine'
import {crossed, landAlong, loneliness, quantile, radiiOf} from './land'
import {fromScores, pcaLine} from './line'

function normals(size: number, seed: number): Float32Array {
  const values = new Float32Array(size)
  randomStream(seed, 'test').normals(values)
  return values
}

describe('the map of codes', () => {
  const size = 5
  const codes = normals(200 * size, 1)
  // One number says nothing new, as unused numbers of a code do.
  codes.forEach((_, at) => {
    if (at % size === 4) codes[at] = 1
  })
  // Two unit vectors at right angles, and an origin.
  const place = (code: ArrayLike<number>) => [
    0.6 * (code[0] ?? 0) + 0.8 * (code[2] ?? 0) - 3,
    0.8 * (code[0] ?? 0) - 0.6 * (code[2] ?? 0) + 1,
  ]
  const places = Float32Array.from(
    Array.from({length: 200}, (_, i) => place(codes.subarray(i * size, (i + 1) * size))).flat(),
  )
  const affine = affineFrom(codes, size, places, 2)
  const code = codes.subarray(35, 40)

  it('is found from codes and their places', () => {
    const [x, y] = placeOf(affine, code)
    const [wantedX = 0, wantedY = 0] = place(code)
    expect(x).toBeCloseTo(wantedX, 4)
    expect(y).toBeCloseTo(wantedY, 4)
  })

  it('moves a code to a place, and leaves alone what the map does not show', () => {
    const moved = codeAt(affine, [1, 2], code)
    const [x, y] = placeOf(affine, moved)
    expect([x, y].map((value) => Math.round(1e4 * (value ?? 0)) / 1e4)).toEqual([1, 2])
    for (const hidden of [1, 3, 4]) expect(moved[hidden]).toBeCloseTo(code[hidden] ?? 0, 4)
  })
})

describe('PCA', () => {
  const pca: Components = {
    count: 2,
    mean: Float32Array.of(1, 1, 1),
    vectors: Float32Array.of(1, 0, 0, 0, 0.6, 0.8),
    explained: Float32Array.of(0.6, 0.4),
  }

  it('draws again what lies in its plane', () => {
    const image = Float32Array.of(3, 1.6, 1.8)
    const back = fromScores(pca, scoresOf(pca, image))
    expect(distanceOf(back, image)).toBeLessThan(1e-6)
  })

  it('goes straight between the two images drawn again', () => {
    const [a, b] = [
      [3, 2, 0],
      [0, 5, 1],
    ]
    const line = pcaLine(pca, [a ?? [], b ?? []], 4)
    const ends = [a, b].map((image) => fromScores(pca, scoresOf(pca, image ?? [])))
    const wanted = straight(ends[0] ?? [], ends[1] ?? [], 0.25)
    expect(distanceOf(line.subarray(3, 6), wanted)).toBeLessThan(1e-6)
    expect(line).toHaveLength(15)
  })
})

describe('the land', () => {
  const settlers = {
    codes: Float32Array.of(0, 0, 1, 0, 2, 0, 10, 0),
    size: 2,
    labels: Uint8Array.of(4, 4, 9, 7),
  }

  it('belongs to the nearest digit', () => {
    expect(landAlong(settlers, Float32Array.of(0, 0, 6.5, 0, 2, 3))).toEqual([
      {label: 4, distance: 0},
      {label: 7, distance: 3.5},
      {label: 9, distance: 3},
    ])
  })

  it('is empty where digits are farther than digits are from each other', () => {
    expect(loneliness(settlers)).toBe(8)
    expect(loneliness({...settlers, codes: settlers.codes.subarray(0, 6)})).toBe(1)
  })

  it('lies at some distance from the middle', () => {
    expect([...radiiOf(settlers, [0, 0])]).toEqual([0, 1, 2, 10])
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(3)
    expect(quantile([], 0.5)).toBe(0)
  })

  it('is crossed border by border', () => expect(crossed([4, 4, 9, 9, 4])).toEqual([4, 9, 4]))
})
