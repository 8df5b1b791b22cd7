import {describe, expect, it} from 'vitest'
import {makeStamp, type Sheet, stampDisc} from './stamp'

const sheetOf = (side: number): Sheet => ({pixels: new Uint32Array(side * side), width: side, height: side})
const alphaAt = ({pixels, width}: Sheet, x: number, y: number) => (pixels[y * width + x] ?? 0) >>> 24

describe('stampDisc', () => {
  it('covers the area of a disc, wherever in a pixel its centre lies', () => {
    for (const [x, y] of [
      [10, 10],
      [10.3, 10.8],
      [9.6, 10.1],
    ] as const) {
      const sheet = sheetOf(20)
      stampDisc(sheet, makeStamp(3, 1), x, y, 0x123456)
      const covered = sheet.pixels.reduce((sum, pixel) => sum + (pixel >>> 24) / 255, 0)
      expect(covered).toBeGreaterThan(Math.PI * 9 * 0.93)
      expect(covered).toBeLessThan(Math.PI * 9 * 1.07)
    }
  })

  it('lays one colour over another as glass over glass', () => {
    const sheet = sheetOf(9)
    const stamp = makeStamp(2, 0.5)
    stampDisc(sheet, stamp, 4.5, 4.5, 0x0000ff)
    stampDisc(sheet, stamp, 4.5, 4.5, 0xff0000)
    const pixel = sheet.pixels[4 * 9 + 4] ?? 0
    expect(pixel >>> 24).toBeCloseTo(191, -1)
    expect((pixel >> 16) & 255).toBeCloseTo(170, -1)
    expect(pixel & 255).toBeCloseTo(85, -1)
  })

  it('is cut at the edges, and leaves the sheet alone from far away', () => {
    const sheet = sheetOf(8)
    stampDisc(sheet, makeStamp(2, 1), 0, 0, 0xffffff)
    expect(alphaAt(sheet, 0, 0)).toBe(255)
    expect(alphaAt(sheet, 7, 0)).toBe(0)
    const before = [...sheet.pixels]
    stampDisc(sheet, makeStamp(2, 1), -40, 3, 0xffffff)
    stampDisc(sheet, makeStamp(2, 1), Number.NaN, 3, 0xffffff)
    expect([...sheet.pixels]).toEqual(before)
  })
})
