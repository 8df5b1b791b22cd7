import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {blindScore, factorOff, scoreAmount, scoreCurve, scoreMatches, scorePlace, valueAt} from './score'

const truth = {steps: [1, 469, 938], values: [0.07, 0.052, 0.048]}

describe('a sketched curve', () => {
  it('is read straight between its points and level beyond them', () => {
    expect(valueAt(truth, 0)).toBe(0.07)
    expect(valueAt(truth, 235)).toBeCloseTo(0.061, 10)
    expect(valueAt(truth, 2000)).toBe(0.048)
    expect(valueAt({steps: [], values: []}, 3)).toBeNaN()
  })

  it('scores 1 where it is the truth', () => {
    expect(scoreCurve(truth, truth)).toBeCloseTo(1, 12)
  })

  it('scores 0 from a factor of two on, whichever way', () => {
    const times = (factor: number) => ({steps: truth.steps, values: truth.values.map((v) => v * factor)})
    expect(factorOff(times(2), truth)).toBeCloseTo(2, 12)
    expect(scoreCurve(times(2), truth)).toBeCloseTo(0, 12)
    expect(scoreCurve(times(1 / 3), truth)).toBe(0)
    expect(scoreCurve(times(Math.SQRT2), truth)).toBeCloseTo(0.5, 12)
  })

  it('scores 0 where there is no truth to compare with', () => {
    expect(scoreCurve(truth, {steps: [], values: []})).toBe(0)
  })

  it('stays between 0 and 1', () => {
    const value = fc.double({min: 1e-4, max: 1, noNaN: true})
    fc.assert(
      fc.property(fc.tuple(value, value, value), (values) => {
        const share = scoreCurve({steps: truth.steps, values}, truth)
        return share >= 0 && share <= 1
      }),
    )
  })
})

describe('matched models', () => {
  it('counts those that are right', () => {
    expect(scoreMatches(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1)
    expect(scoreMatches(['b', 'a', 'c'], ['a', 'b', 'c'])).toBeCloseTo(1 / 3)
    expect(scoreMatches([], [])).toBe(0)
  })
})

describe('a placed digit', () => {
  const line = Float32Array.from({length: 200}, (_, i) => (i % 2 === 0 ? i / 2 : 0))

  it('scores by how many digits lie farther off', () => {
    const origin = Float32Array.of(0, 0)
    expect(scorePlace(origin, origin, line)).toBe(0.99)
    expect(scorePlace(Float32Array.of(49.5, 0), origin, line)).toBe(0.5)
    expect(scorePlace(Float32Array.of(0, 500), origin, line)).toBe(0)
  })

  it('knows maps of one axis', () => {
    expect(scorePlace(Float32Array.of(2), Float32Array.of(1), Float32Array.of(0, 1, 5, 9))).toBe(0.5)
  })
})

describe('an amount', () => {
  it('scores by how far it is off, and nothing from the limit on', () => {
    expect(scoreAmount(70, 70, 20)).toBe(1)
    expect(scoreAmount(65, 70, 20)).toBe(0.75)
    expect(scoreAmount(20, 70, 20)).toBe(0)
  })
})

describe('a blind guess', () => {
  it('reaches the mean over all that can be said', () => {
    expect(blindScore(['a', 'b', 'c', 'd'], (choice) => (choice === 'b' ? 1 : 0))).toBe(0.25)
    expect(blindScore([0, 10, 20], (guess) => scoreAmount(guess, 10, 20))).toBeCloseTo(2 / 3)
    expect(blindScore([], () => 1)).toBe(0)
  })
})
