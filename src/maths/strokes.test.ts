import {describe, expect, it} from 'vitest'
import {mean} from './statistics'
import {centreOfMass, type Stroke, strokesToImage} from './strokes'

const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): number[] =>
  Array.from({length: 31}, (_, i) => from + ((to - from) * i) / 30).flatMap((angle) => [
    x + rx * Math.cos(angle),
    y + ry * Math.sin(angle),
  ])

const digits: Readonly<Record<string, readonly Stroke[]>> = {
  zero: [arc(0.5, 0.5, 0.2, 0.3, 0, 2 * Math.PI)],
  one: [[0.5, 0.2, 0.5, 0.8]],
  two: [[...arc(0.5, 0.35, 0.2, 0.15, -Math.PI, 0.3), 0.3, 0.8, 0.72, 0.8]],
  four: [
    [0.35, 0.2, 0.3, 0.5, 0.7, 0.5],
    [0.6, 0.25, 0.58, 0.8],
  ],
  seven: [[0.3, 0.2, 0.7, 0.2, 0.45, 0.8]],
  eight: [arc(0.5, 0.35, 0.15, 0.15, 0, 2 * Math.PI), arc(0.5, 0.65, 0.18, 0.15, 0, 2 * Math.PI)],
}
const {two = [], zero = []} = digits

const changed = (strokes: readonly Stroke[], scale: number, x: number, y: number): Stroke[] =>
  strokes.map((stroke) => stroke.map((value, i) => value * scale + (i % 2 === 0 ? x : y)))
const difference = (a: Float32Array, b: Float32Array) =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))))

/** Rows and columns between the first and the last that hold ink. */
function extent(image: Float32Array): {width: number; height: number} {
  const inked = Array.from(image.keys()).filter((pixel) => (image[pixel] ?? 0) > 0.05)
  const span = (places: number[]) => (places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1)
  return {
    width: span(inked.map((pixel) => pixel % 28)),
    height: span(inked.map((pixel) => Math.floor(pixel / 28))),
  }
}

describe('a drawing as MNIST would have it', () => {
  it.each(Object.entries(digits))('%s fills the box of 20, its mass in the middle', (_, strokes) => {
    const image = strokesToImage(strokes)
    const {width, height} = extent(image)
    expect(Math.max(width, height)).toBeGreaterThanOrEqual(19)
    expect(Math.max(width, height)).toBeLessThanOrEqual(21)
    for (const place of centreOfMass(image)) expect(Math.abs(place - 14.5)).toBeLessThan(0.05)
    expect(Math.max(...image)).toBeCloseTo(1, 5)
    expect(Math.min(...image)).toBe(0)
  })

  it('has as much ink as the digits of MNIST', () => {
    const inks = Object.values(digits).map((strokes) => mean(strokesToImage(strokes)))
    expect(mean(inks)).toBeGreaterThan(0.11)
    expect(mean(inks)).toBeLessThan(0.15)
  })

  it('does not depend on where and how large it was drawn', () => {
    const image = strokesToImage(two)
    expect(difference(strokesToImage(changed(two, 1, 0.2, -0.15)), image)).toBeLessThan(1e-5)
    expect(difference(strokesToImage(changed(two, 0.3, 0.6, 0.6)), image)).toBeLessThan(1e-5)
    expect(difference(strokesToImage(zero), image)).toBeGreaterThan(0.9)
  })

  it('keeps its proportions', () => {
    const {width, height} = extent(strokesToImage([[0.1, 0.5, 0.9, 0.5]]))
    expect(width).toBeGreaterThanOrEqual(19)
    expect(height).toBeLessThanOrEqual(4)
  })

  it('of nothing is blank', () => {
    expect(Math.max(...strokesToImage([]))).toBe(0)
    expect(Math.max(...strokesToImage([[]]))).toBe(0)
  })

  it('of a dot is a dot', () => {
    for (const dot of [
      [0.9, 0.1],
      [0.9, 0.1, 0.902, 0.1, 0.901, 0.103],
    ]) {
      const image = strokesToImage([dot])
      const {width, height} = extent(image)
      expect(Math.max(width, height)).toBeLessThanOrEqual(4)
      expect(Math.max(...image)).toBeGreaterThan(0.5)
      for (const place of centreOfMass(image)) expect(Math.abs(place - 14.5)).toBeLessThan(0.05)
    }
  })

  it('changes little when the pen moves little', () => {
    const jittered = two.map((stroke) => stroke.map((value, i) => value + 0.002 * Math.sin(i)))
    const image = strokesToImage(two)
    expect(mean(strokesToImage(jittered).map((value, i) => Math.abs(value - (image[i] ?? 0))))).toBeLessThan(
      0.01,
    )
  })
})

describe('a drawing left as it is', () => {
  it('lies where it was drawn, as large as it was drawn', () => {
    const image = strokesToImage([[0.1, 0.25, 0.3, 0.25]], {preprocess: false, penWidth: 2})
    expect(centreOfMass(image)).toEqual([expect.closeTo(0.2 * 28, 1), expect.closeTo(7, 1)])
    // A bar of 5.6 by 2 with round ends: 11.2 + π pixels of ink.
    expect(image.reduce((sum, ink) => sum + ink, 0)).toBeCloseTo(11.2 + Math.PI, 0)
  })

  it('loses what lies beyond the paper', () => {
    expect(Math.max(...strokesToImage([[1.5, 1.5, 2, 2]], {preprocess: false}))).toBe(0)
    expect(strokesToImage([[-1, 0.5, 2, 0.5]], {preprocess: false})).toHaveLength(784)
  })
})
