import {describe, expect, it} from 'vitest'
import {
  angleAt,
  distanceOf,
  pathThrough,
  runningSums,
  sphericalAbout,
  stepLengths,
  straight,
  unevenness,
} from './interpolation'
import {randomStream} from './random'

function normals(size: number, seed: number): Float32Array {
  const values = new Float32Array(size)
  randomStream(seed, 'test').normals(values)
  return values
}

describe.each([2, 8, 32])('between two codes of %d numbers', (size) => {
  const [a, b, centre] = [normals(size, 1), normals(size, 2), normals(size, 3).map((value) => value / 5)]
  const arc = sphericalAbout(centre)

  it.each([
    ['straight', straight],
    ['spherical', arc],
  ])('%s: the ends are hit exactly', (_, between) => {
    expect(between(a, b, 0)).toEqual(a)
    expect(between(a, b, 1)).toEqual(b)
  })

  it('straight: the middle is the mean, the steps are equal', () => {
    straight(a, b, 0.5).forEach((value, i) => {
      expect(value).toBeCloseTo(((a[i] ?? 0) + (b[i] ?? 0)) / 2, 5)
    })
    expect(unevenness(stepLengths(pathThrough([a, b], 10, straight), size))).toBeCloseTo(1, 4)
  })

  it('spherical: the distance from the centre goes straight from one to the other', () => {
    const [ra, rb] = [distanceOf(a, centre), distanceOf(b, centre)]
    for (const t of [0.1, 0.35, 0.5, 0.9])
      expect(distanceOf(arc(a, b, t), centre)).toBeCloseTo((1 - t) * ra + t * rb, 4)
  })

  it('spherical: turns by equal angles, and stays in the plane of the two', () => {
    const whole = angleAt(centre, a, b)
    for (const t of [0.25, 0.5, 0.8]) {
      const between = arc(a, b, t)
      expect(angleAt(centre, a, between)).toBeCloseTo(t * whole, 4)
      expect(angleAt(centre, between, b)).toBeCloseTo((1 - t) * whole, 4)
    }
  })
})

describe('spherical', () => {
  it('keeps the norm of two codes of one norm, where the straight line dips', () => {
    const arc = sphericalAbout([0, 0])
    expect(Math.hypot(...arc([2, 0], [0, 2], 0.5))).toBeCloseTo(2, 6)
    expect(Math.hypot(...straight([2, 0], [0, 2], 0.5))).toBeCloseTo(Math.SQRT2, 6)
  })

  it.each([
    ['opposite ends', [1, 1], [-1, -1]],
    ['ends in one direction', [1, 1], [3, 3]],
    ['an end at the centre', [0, 0], [3, 1]],
  ])('is straight where there is no one arc: %s', (_, a, b) => {
    expect(sphericalAbout([0, 0])(a, b, 0.25)).toEqual(straight(a, b, 0.25))
  })
})

describe('a path through several stops', () => {
  const stops = [
    [0, 0],
    [3, 4],
    [3, 5],
  ]
  const path = pathThrough(stops, 4, straight)

  it('hits every stop, and has as many points as asked for', () => {
    expect(path).toHaveLength(2 * 9)
    stops.forEach((stop, i) => {
      expect([...path.subarray(8 * i, 8 * i + 2)]).toEqual(stop)
    })
  })

  it('has legs of their own length: its steps add up to it, and tell that it is uneven', () => {
    const steps = stepLengths(path, 2)
    expect(steps).toHaveLength(8)
    expect(runningSums(steps).at(-1)).toBeCloseTo(6, 6)
    expect(runningSums(steps)[4]).toBeCloseTo(5, 6)
    expect(unevenness(steps)).toBeCloseTo(1.25 / 0.75, 6)
  })

  it('may go nowhere', () => {
    const steps = stepLengths(
      pathThrough(
        [
          [1, 2],
          [1, 2],
        ],
        3,
        straight,
      ),
      2,
    )
    expect(steps).toEqual([0, 0, 0])
    expect(unevenness(steps)).toBe(1)
  })
})
