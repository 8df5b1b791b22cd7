import {describe, expect, it} from 'vitest'
import {bestAndWorst, isCorrupted, pixels} from './strip-rows'

const images = Uint8Array.from({length: 2 * pixels}, (_, i) => i % 256)
const stripOf = (noise: number) => ({
  indices: [1, 0],
  input: Float32Array.from({length: 2 * pixels}, (_, i) => {
    const index = i < pixels ? 1 : 0
    return (images[index * pixels + (i % pixels)] ?? 0) / 255 + (i === 900 ? noise : 0)
  }),
  reconstruction: new Float32Array(2 * pixels),
  errors: new Float32Array(2),
})

describe('isCorrupted', () => {
  it('notices noise in any pixel, and is not misled by rounding', () => {
    expect(isCorrupted(stripOf(0), images)).toBe(false)
    expect(isCorrupted(stripOf(0.1), images)).toBe(true)
  })
})

describe('bestAndWorst', () => {
  it('leaves out digits that are not there', () => {
    expect(bestAndWorst(Float32Array.of(0.3, Number.NaN, 0.1, 0.2))).toEqual({best: 2, worst: 0})
    expect(bestAndWorst(Float32Array.of(Number.NaN, 0.2))).toBeNull()
  })
})
