import {describe, expect, it} from 'vitest'
import {
  addAt,
  along,
  at,
  at64,
  axpy,
  dot,
  doubles,
  rotate,
  row,
  rows,
  scale,
  squaredDistance,
  zip,
} from './arrays'

const numbers = (...values: number[]) => Float64Array.from(values)

describe('a place of an array', () => {
  it('is read and added to', () => {
    const values = Float32Array.of(1, 2, 3)
    addAt(values, 1, 5)
    expect([at(values, 1), at64(numbers(4, 5), 1), at(['a', 'b'], 0)]).toEqual([7, 5, 'a'])
  })

  it('is an error out of range', () => {
    for (const place of [-1, 2, 0.5, Number.NaN]) {
      expect(() => at(Uint8Array.of(1, 2), place)).toThrow(RangeError)
      expect(() => at64(numbers(1, 2), place)).toThrow(RangeError)
      expect(() => addAt([1, 2], place, 1)).toThrow(RangeError)
    }
  })
})

describe('rows', () => {
  it('are views, of the kind of their matrix', () => {
    const matrix = Float32Array.of(1, 2, 3, 4, 5, 6)
    const second = row(matrix, 1, 3)
    second[0] = 7
    expect(rows(matrix, 3)).toEqual([Float32Array.of(1, 2, 3), Float32Array.of(7, 5, 6)])
    expect(rows(numbers(), 3)).toEqual([])
  })

  it('are an error out of range, and where the last is not whole', () => {
    for (const index of [-1, 2]) expect(() => row(numbers(1, 2, 3, 4), index, 2)).toThrow(RangeError)
    expect(() => rows(numbers(1, 2, 3), 2)).toThrow(RangeError)
    expect(() => rows(numbers(1, 2, 3), 0)).toThrow(RangeError)
  })
})

describe('sums over vectors', () => {
  const a = numbers(1, 2, 3, 4, 5, 6)
  const b = numbers(6, 5, 4, 3, 2, 1)

  it('take all places, or some', () => {
    expect([dot(a, b), dot(a, b, 1), dot(a, b, 1, 3), dot(a, b, 3, 3)]).toEqual([56, 50, 22, 0])
    expect(squaredDistance(Float32Array.from(a), [...b])).toBe(70)
    expect(along(a, b, numbers(1, 0, 0, 0, 0, 2))).toBe(5)
  })

  it('change vectors in place', () => {
    const y = a.slice()
    axpy(2, b, y, 1, 3)
    expect([...y]).toEqual([1, 12, 11, 4, 5, 6])
    axpy(-1, a, y)
    expect([...y]).toEqual([0, 10, 8, 0, 0, 0])
    scale(0.5, y)
    expect([...y]).toEqual([0, 5, 4, 0, 0, 0])
    const [u, w] = [numbers(1, 2), numbers(3, 4)]
    rotate(u, w, 0, 1)
    expect([...u, ...w]).toEqual([-3, -4, 1, 2])
  })

  it('are an error where a vector is too short', () => {
    const short = a.subarray(1)
    expect(() => dot(a, short)).toThrow(RangeError)
    expect(() => dot(a, b, 4, 7)).toThrow(RangeError)
    expect(() => axpy(1, a, short)).toThrow(RangeError)
    expect(() => axpy(1, a, b, 0, 7)).toThrow(RangeError)
    expect(() => along(a, b, short)).toThrow(RangeError)
    expect(() => squaredDistance(a, short)).toThrow(RangeError)
    expect(() => rotate(a, short, 1, 0)).toThrow(RangeError)
    expect(() => zip(a, short, Math.max)).toThrow(RangeError)
  })
})

it('doubles are the array itself where it has them', () => {
  const values = numbers(1, 2)
  expect(doubles(values)).toBe(values)
  expect(doubles(Uint8Array.of(1, 2))).toEqual(values)
})
