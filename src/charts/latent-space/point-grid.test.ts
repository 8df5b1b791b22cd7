import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nextPoint, PointGrid} from './point-grid'

const coordinate = fc.float({min: -100, max: 100, noNaN: true})
const cloud = fc.array(fc.tuple(coordinate, coordinate), {minLength: 1, maxLength: 300})
const flat = (points: readonly (readonly [number, number])[]) => Float32Array.from(points.flat())

const distance = (points: Float32Array, i: number, x: number, y: number) =>
  Math.hypot((points[2 * i] ?? 0) - x, (points[2 * i + 1] ?? 0) - y)

describe('PointGrid', () => {
  it('finds what looking at every point finds', () => {
    fc.assert(
      fc.property(cloud, coordinate, coordinate, (list, x, y) => {
        const points = flat(list)
        const found = new PointGrid(points).nearest(x, y)
        const least = Math.min(...list.map((_, i) => distance(points, i, x, y)))
        expect(distance(points, found ?? -1, x, y)).toBeCloseTo(least, 4)
      }),
    )
  })

  it('finds the nearest of those accepted', () => {
    fc.assert(
      fc.property(cloud, coordinate, coordinate, (list, x, y) => {
        const points = flat(list)
        const even = (i: number) => i % 2 === 0
        const found = new PointGrid(points).nearest(x, y, Infinity, even)
        const least = Math.min(...list.flatMap((_, i) => (even(i) ? [distance(points, i, x, y)] : [])))
        expect(distance(points, found ?? -1, x, y)).toBeCloseTo(least, 4)
      }),
    )
  })

  it('finds nothing beyond its reach, nor among no points', () => {
    expect(new PointGrid(Float32Array.of(0, 0)).nearest(3, 4, 4.9)).toBeNull()
    expect(new PointGrid(Float32Array.of(0, 0)).nearest(3, 4, 5.1)).toBe(0)
    expect(new PointGrid(new Float32Array()).nearest(0, 0)).toBeNull()
  })

  it('survives codes that are not numbers', () => {
    expect(new PointGrid(Float32Array.of(Number.NaN, 0, 1, 1)).nearest(1, 1)).toBe(1)
  })
})

describe('nextPoint', () => {
  const points = Float32Array.of(0, 0, 5, 1, 2, 9, -3, 0, 0, -4)

  it('goes to the next point in a direction', () => {
    expect(nextPoint(points, 0, 1, 0)).toBe(1)
    expect(nextPoint(points, 0, 0, 1)).toBe(2)
    expect(nextPoint(points, 0, -1, 0)).toBe(3)
    expect(nextPoint(points, 0, 0, -1)).toBe(4)
  })

  it('stays where nothing lies that way', () => {
    expect(nextPoint(points, 2, 0, 1)).toBeNull()
  })
})
