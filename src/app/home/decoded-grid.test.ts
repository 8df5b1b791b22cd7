import {expect, it} from 'vitest'
import {areaOf, codeAt, decodedCells, placeIn} from './decoded-grid'

const codes = [Float32Array.of(-2, 10), Float32Array.of(6, 30), Float32Array.of(0, 14)]

it('holds all codes, with room around them, each as far from the next', () => {
  const area = areaOf(codes, 0.25)
  expect(area).toEqual({x: [-4, -2, 0, 6, 8], y: [5, 10, 14, 30, 35]})
  expect(codes.map((code) => placeIn(area, code)[0])).toEqual([0.25, 0.75, 0.5])
})

it('finds a code where it put it', () => {
  const area = areaOf(codes)
  for (const code of codes) {
    const [x, y] = placeIn(area, code)
    const [back, up] = codeAt(area, x, y)
    expect(back).toBeCloseTo(code[0] ?? Number.NaN, 5)
    expect(up).toBeCloseTo(code[1] ?? Number.NaN, 5)
  }
})

it('has y grow upwards and keeps strays at the edge', () => {
  const area = areaOf(codes)
  expect(placeIn(area, [0, 30])[1]).toBeLessThan(placeIn(area, [0, 10])[1])
  expect(placeIn(area, [1000, -1000])).toEqual([1, 1])
})

it('decodes the middle of every cell, row by row from the top', () => {
  const asked: number[][] = []
  const model = {
    sizes: [],
    activations: () => [],
    decode: (code: ArrayLike<number>) => {
      asked.push(Array.from(code))
      return new Float32Array(784).fill(0.5)
    },
  }
  const cells = [...decodedCells(model, {x: [0, 1, 3], y: [0, 2]}, 3, 2)]
  expect(asked.map(([x]) => x?.toFixed(2))).toEqual(['0.33', '1.00', '2.33', '0.33', '1.00', '2.33'])
  expect(asked.map(([, y]) => y)).toEqual([1.5, 1.5, 1.5, 0.5, 0.5, 0.5])
  expect(cells[5]?.cell).toBe(5)
  expect(cells[0]?.image[0]).toBe(128)
})
