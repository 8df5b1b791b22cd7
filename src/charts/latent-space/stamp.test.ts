import {describe, expect, it} from 'vitest'
import {makeStamp, type PixelBuffer, stampDisc} from './stamp'

const bufferOf = (side: number): PixelBuffer => ({
  pixels: new Uint32Array(side * side),
  width: side,
  height: side,
})
const alphaAt = ({pixels, width}: PixelBuffer, x: number, y: number) => (pixels[y * width + x] ?? 0) >>> 24

describe('stampDisc', () => {
  it('covers the area of a disc, wherever in a pixel its centre lies', () => {
    for (const [x, y] of [
      [10, 10],
      [10.3, 10.8],
      [9.6, 10.1],
    ] as const) {
      const buffer = bufferOf(20)
      stampDisc(buffer, makeStamp(3, 1), x, y, 0x123456)
      const covered = buffer.pixels.reduce((sum, pixel) => sum + (pixel >>> 24) / 255, 0)
      expect(covered).toBeGreaterThan(Math.PI * 9 * 0.93)
      expect(covered).toBeLessThan(Math.PI * 9 * 1.07)
    }
  })

  it('lays one colour over another as glass over glass', () => {
    const buffer = bufferOf(9)
    const stamp = makeStamp(2, 0.5)
    stampDisc(buffer, stamp, 4.5, 4.5, 0x0000ff)
    stampDisc(buffer, stamp, 4.5, 4.5, 0xff0000)
    const pixel = buffer.pixels[4 * 9 + 4] ?? 0
    expect(pixel >>> 24).toBeCloseTo(191, -1)
    expect((pixel >> 16) & 255).toBeCloseTo(170, -1)
    expect(pixel & 255).toBeCloseTo(85, -1)
  })

  it('is cut at the edges, and leaves the buffer alone from far away', () => {
    const buffer = bufferOf(8)
    stampDisc(buffer, makeStamp(2, 1), 0, 0, 0xffffff)
    expect(alphaAt(buffer, 0, 0)).toBe(255)
    expect(alphaAt(buffer, 7, 0)).toBe(0)
    const before = [...buffer.pixels]
    stampDisc(buffer, makeStamp(2, 1), -40, 3, 0xffffff)
    stampDisc(buffer, makeStamp(2, 1), Number.NaN, 3, 0xffffff)
    expect([...buffer.pixels]).toEqual(before)
  })
})
