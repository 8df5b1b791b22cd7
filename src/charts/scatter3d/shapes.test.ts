import {describe, expect, it} from 'vitest'
import {cellCount, cellDepth, cornersOf, pointAt, type Surface, sliced} from './shapes'

const surface: Surface = {id: 'a', rows: 3, columns: 4, positions: new Float32Array(36), colour: '#000'}

describe('sliced', () => {
  it('puts the far before the near and leaves out what has no depth', () => {
    const depths = [0.5, -1, Number.NaN, 1.2]
    const {order, start} = sliced(depths.length, (i) => depths[i] ?? 0)
    expect([...order]).toEqual([3, 0, 1])
    expect(start[start.length - 1]).toBe(3)
  })
})

describe('cells of a surface', () => {
  it('go around four neighbouring points', () => {
    expect(cellCount(surface)).toBe(6)
    expect(cornersOf(surface, 0)).toEqual([0, 1, 5, 4])
    expect(cornersOf(surface, 4)).toEqual([5, 6, 10, 9])
  })

  it('have no depth where they are not shown', () => {
    const projected = {x: new Float32Array(12), y: new Float32Array(12), depth: new Float32Array(12).fill(1)}
    expect(cellDepth(surface, projected, 0)).toBe(1)
    expect(cellDepth({...surface, shown: new Uint8Array(6)}, projected, 0)).toBeNaN()
  })
})

describe('pointAt', () => {
  const projected = {
    x: Float32Array.of(10, 11, 60),
    y: Float32Array.of(10, 10, 60),
    depth: Float32Array.of(1, -1, 0),
  }

  it('is the nearer of two that lie under the pointer', () => {
    expect(pointAt(projected, 10, 10, 8)).toBe(1)
  })

  it('is none where nothing is near', () => {
    expect(pointAt(projected, 35, 35, 8)).toBeNull()
  })
})
