import {describe, expect, it} from 'vitest'
import {between, boundedDomain, fitDomain, holds} from './frame'
import {outside, stripDomain} from './positions'

describe('fitDomain', () => {
  const points = Float32Array.from({length: 2000}, (_, i) => (i % 2 === 0 ? i / 200 : -i / 100))

  it('holds the points with a margin', () => {
    const {x, y} = fitDomain(points, 2)
    expect(x[0]).toBeLessThan(0)
    expect(x[1]).toBeGreaterThan(9.99)
    expect(y[0]).toBeLessThan(-19.9)
    expect(x[1] - x[0]).toBeLessThan(13)
    expect(outside(points, {x, y})).toBe(0)
  })

  it('does not let one stray point rule', () => {
    const strayed = Float32Array.from(points)
    strayed[0] = 1e6
    expect(fitDomain(strayed, 2).x[1]).toBeLessThan(13)
    expect(outside(strayed, fitDomain(strayed, 2))).toBe(1)
  })

  it('leaves room for a net that is still to grow', () => {
    const [close, wide] = [fitDomain(points, 2).x, fitDomain(points, 2, 10).x]
    expect(wide[1] - wide[0]).toBeCloseTo(10 * (close[1] - close[0]), 4)
  })

  it('shows something where there is nothing, one point, or no number', () => {
    for (const odd of [new Float32Array(), Float32Array.of(3, 3), Float32Array.of(Number.NaN, Infinity)]) {
      const {x, y} = fitDomain(odd, 2)
      for (const value of [...x, ...y]) expect(Number.isFinite(value)).toBe(true)
      expect(x[1]).toBeGreaterThan(x[0])
    }
  })

  it('takes in strays that are not far', () => {
    const strayed = Float32Array.from(points)
    strayed[0] = 12
    expect(outside(strayed, fitDomain(strayed, 2))).toBe(0)
  })
})

describe('boundedDomain', () => {
  it('holds every code within the bounds, those on the edge too', () => {
    const corners = Float32Array.of(-1, -1, 1, 1, -1, 1, 0, 0)
    const frame = boundedDomain([-1, 1], 2)
    expect(outside(corners, frame)).toBe(0)
    expect(frame.x[1] - frame.x[0]).toBeLessThan(2.2)
    expect(boundedDomain([0, 1], 1).y).toEqual(stripDomain)
  })
})

describe('holds', () => {
  const frame = {x: [0, 10], y: [0, 10]} as const
  it('tells a frame that fits from one with dots outside and one too wide', () => {
    expect(holds(frame, {x: [1, 9], y: [1, 9]})).toBe('well')
    expect(holds(frame, {x: [1, 15], y: [1, 9]})).toBe('outside')
    expect(holds(frame, {x: [4, 6], y: [4, 6]})).toBe('wide')
    expect(holds(frame, {x: [4, 6], y: [1, 9]})).toBe('well')
  })

  it('lets only the margin stick out', () => {
    expect(holds(frame, {x: [-0.1, 10], y: [0, 10.1]})).toBe('well')
  })

  it('is content with every frame that was fitted, however the dots lie', () => {
    const dots = Float32Array.from({length: 400}, (_, i) => Math.sin(i * i) * (i % 7) ** 3)
    const fitted = fitDomain(dots, 2)
    expect(holds(fitted, fitted)).toBe('well')
    expect(holds(fitDomain(dots, 2, 40), fitted)).toBe('wide')
    const strip = fitDomain(dots, 1)
    expect(holds(fitDomain(dots, 1, 40), strip)).toBe('wide')
  })
})

it('glides from one frame to another', () => {
  const [from, to] = [{x: [0, 1], y: [0, 1]} as const, {x: [2, 5], y: [-4, 1]} as const]
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
  expect(between(from, to, 0.5)).toEqual({x: [1, 3], y: [-2, 1]})
})
