import {describe, expect, it} from 'vitest'
import type {CodeMap} from '../../contract/snapshot'
import {outside, planePoints, stripRow} from './positions'

const mapOf = (axes: 1 | 2 | 3, positions: Float32Array): CodeMap => ({
  view: {kind: 'dimensions', dimensions: Array.from({length: axes}, (_, i) => i)},
  axes,
  positions,
  codeSize: axes,
  spread: new Float32Array(axes),
  gaussian: null,
})

describe('planePoints', () => {
  it('leaves two axes as they are, without a copy', () => {
    const positions = Float32Array.of(1, 2, 3, 4)
    expect(planePoints(mapOf(2, positions), Uint8Array.of(0, 1))).toBe(positions)
  })

  it('takes the first two of three', () => {
    const points = planePoints(mapOf(3, Float32Array.of(1, 2, 3, 4, 5, 6)), Uint8Array.of(0, 1))
    expect([...points]).toEqual([1, 2, 4, 5])
  })

  it('puts a one-number code in its digit’s row, and never in another’s', () => {
    const labels = Uint8Array.from({length: 500}, (_, i) => i % 10)
    const codes = Float32Array.from({length: 500}, (_, i) => (i % 7) - 3)
    const points = planePoints(mapOf(1, codes), labels)
    for (let i = 0; i < 500; i++) {
      expect(points[2 * i]).toBe(codes[i])
      expect(Math.abs((points[2 * i + 1] ?? 0) - stripRow(labels[i] ?? 0))).toBeLessThan(0.5)
    }
  })

  it('lets dots stray further where they crowd', () => {
    const codes = Float32Array.from({length: 101}, (_, i) => (i < 100 ? 0 : 5))
    const points = planePoints(mapOf(1, codes), new Uint8Array(101))
    const rows = Array.from({length: 100}, (_, i) => points[2 * i + 1] ?? 0)
    const alone = Math.abs((points[201] ?? 0) - stripRow(0))
    expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThan(0.7)
    expect(alone).toBeLessThan(0.05)
  })
})

it('counts the points that lie outside what is seen', () => {
  const points = Float32Array.of(0, 0, 2, 0, 0, -2)
  expect(outside(points, {x: [-1, 1], y: [-1, 1]})).toBe(2)
})
