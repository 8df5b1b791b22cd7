import {describe, expect, it} from 'vitest'
import {askingOrder, crossing, type LevelPoint, levels, scoreLevel} from './crossing'
import {cleanDigits, noisy, noisyDigits, rowError} from './noisy'
import {meanDistance, pushedOff} from './sheet'
import {brushed, counts, spoiled, touch, untouched} from './spoil'

const digits = Uint8Array.from({length: 3 * 784}, (_, i) => (i * 37) % 256)
const gaussian = {kind: 'gaussian', level: 0.5} as const

describe('noise drawn on the page', () => {
  const clean = cleanDigits(digits, [2, 0])

  it('takes digits by index, 0 to 1', () => {
    expect(clean).toHaveLength(2 * 784)
    expect(clean[5]).toBeCloseTo((digits[2 * 784 + 5] ?? 0) / 255)
    expect(Math.max(...clean)).toBeLessThanOrEqual(1)
  })

  it('is the same for the same seed, whichever digits stand beside', () => {
    const both = noisyDigits(clean, [2, 0], gaussian, 7)
    const alone = noisyDigits(clean.slice(784), [0], gaussian, 7)
    expect(both.slice(784)).toEqual(alone)
    expect(noisyDigits(clean, [2, 0], gaussian, 8)).not.toEqual(both)
    expect(both.slice(0, 784)).not.toEqual(alone)
  })

  it('grows with its level from the same draws, and is nothing at 0', () => {
    const image = new Float32Array(784).fill(0.5)
    expect(noisy(image, {kind: 'gaussian', level: 0}, 1, 'x')).toEqual(image)
    const [little, more] = [0.05, 0.1].map((level) => noisy(image, {kind: 'gaussian', level}, 1, 'x'))
    for (let i = 0; i < 784; i++)
      expect((more?.[i] ?? 0) - 0.5).toBeCloseTo(2 * ((little?.[i] ?? 0) - 0.5), 5)
  })

  it('costs a squared error of its own', () => {
    const grey = new Float32Array(784).fill(0.5)
    const spoilt = noisy(grey, {kind: 'gaussian', level: 0.1}, 1, 'x')
    expect(rowError(spoilt, grey, 0)).toBeGreaterThan(0.008)
    expect(rowError(spoilt, grey, 0)).toBeLessThan(0.012)
    expect(rowError(grey, grey, 0)).toBe(0)
  })
})

describe('brush and eraser', () => {
  it('touch what lies within their reach, along the whole way', () => {
    const dot = brushed(untouched, [14, 14], [14, 14], 0.8, touch.noise)
    expect(counts(dot)).toEqual({noise: 4, hole: 0})
    const line = brushed(untouched, [0, 10.5], [28, 10.5], 0.5, touch.hole)
    expect(counts(line)).toEqual({noise: 0, hole: 28})
    expect(line.slice(10 * 28, 11 * 28).every((how) => how === touch.hole)).toBe(true)
    expect(counts(untouched)).toEqual({noise: 0, hole: 0})
  })

  it('the later touch counts, and can be taken back', () => {
    const noise = brushed(untouched, [5, 5], [20, 20], 3, touch.noise)
    const hole = brushed(noise, [5, 5], [5, 5], 1, touch.hole)
    expect(counts(hole).hole).toBe(4)
    expect(brushed(hole, [14, 14], [14, 14], 40, touch.clean)).toEqual(untouched)
  })

  it('spoil an image there and nowhere else', () => {
    const [clean, noise] = [new Float32Array(784).fill(0.5), new Float32Array(784).fill(0.9)]
    const mask = brushed(
      brushed(untouched, [3, 3], [3, 3], 1, touch.noise),
      [20, 20],
      [20, 20],
      1,
      touch.hole,
    )
    const seen = spoiled(clean, noise, mask)
    mask.forEach((how, i) => {
      expect(seen[i]).toBeCloseTo([0.5, 0.9, 0][how] ?? Number.NaN)
    })
  })
})

describe('where the curves cross', () => {
  const point = (level: number, plain: number, denoising: number): LevelPoint => ({
    level,
    plain,
    denoising,
    untouched: level,
  })

  it('lies straight between two points', () => {
    expect(crossing([point(0, 1, 2), point(0.1, 1.5, 2), point(0.2, 2.5, 2)])).toBeCloseTo(0.15)
    expect(crossing([point(0, 1, 2), point(0.1, 2, 2)])).toBeCloseTo(0.1)
  })

  it('is nowhere where one is always ahead', () => {
    expect(crossing([point(0, 1, 2), point(1, 1, 2)])).toBeNull()
    expect(crossing([point(0, 2, 1), point(1, 3, 1)])).toBeNull()
    expect(crossing([])).toBeNull()
  })

  it('asks for every level once', () => {
    expect([...askingOrder].sort((a, b) => a - b)).toEqual(levels)
  })

  it('scores a guess by how far off it is', () => {
    expect(scoreLevel(0.2, 0.2)).toBe(1)
    expect(scoreLevel(0.45, 0.2)).toBeCloseTo(0.5)
    expect(scoreLevel(1, 0.1)).toBe(0)
  })
})

describe('points in space', () => {
  const flat = new Float32Array(3 * 600)
  for (let i = 0; i < 600; i++) flat.set([(i % 30) / 15, Math.floor(i / 30) / 10, 0], 3 * i)

  it('are pushed off the sheet by about the level, the same way for the same seed', () => {
    const pushed = pushedOff(flat, 3)
    expect(pushed.length).toBeLessThan(flat.length)
    expect(pushedOff(flat, 3)).toEqual(pushed)
    expect(pushedOff(flat, 4)).not.toEqual(pushed)
    const heights = Array.from({length: pushed.length / 3}, (_, i) => pushed[3 * i + 2] ?? 0)
    const deviation = Math.sqrt(heights.reduce((sum, z) => sum + z * z, 0) / heights.length)
    expect(deviation).toBeGreaterThan(0.25)
    expect(deviation).toBeLessThan(0.35)
  })

  it('are as far as the nearest point of the data', () => {
    expect(meanDistance(flat, flat)).toBe(0)
    expect(meanDistance(Float32Array.of(0, 0, 3, 0, 0, -1), flat)).toBeCloseTo(2)
  })
})
