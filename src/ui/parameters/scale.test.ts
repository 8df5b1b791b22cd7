import {describe, expect, it} from 'vitest'
import {code, trainingParameters} from '../../variants/shared'
import {hasSlider, placeOf, places, stepped, valueAt} from './scale'

const {rate, batch, seed, decay, ratedecay} = trainingParameters

describe('the slider of a number', () => {
  it('has the bounds at its ends', () => {
    for (const parameter of [rate, batch, decay, ratedecay, code]) {
      expect(valueAt(parameter, 0)).toBeCloseTo(parameter.min, 10)
      expect(valueAt(parameter, places)).toBeCloseTo(parameter.max, 10)
    }
  })

  it('moves by factors where declared: the middle of 0.00001 to 10 is 0.01', () => {
    expect(valueAt(rate, places / 2)).toBe(0.01)
    expect(placeOf(rate, 0.01)).toBeCloseTo(places / 2)
    expect(valueAt(decay, places / 2)).toBe(0.05)
  })

  it('comes back to within rounding', () => {
    for (const value of [1, 2, 8, 32, 256, 1024]) {
      expect(Math.abs(valueAt(code, placeOf(code, value)) / value - 1)).toBeLessThan(0.05)
    }
  })

  it('is left out for a seed', () => {
    expect(hasSlider(seed)).toBe(false)
    expect(hasSlider(batch)).toBe(true)
  })
})

describe('an arrow key', () => {
  it('counts small integers one by one and large ones by factors', () => {
    expect(stepped(code, 2, 1)).toBe(3)
    expect(stepped(code, 1, -1)).toBe(1)
    expect(stepped(batch, 128, 1)).toBe(160)
  })

  it('moves a learning rate by tenths of a decade and stays in bounds', () => {
    expect(stepped(rate, 0.001, 1)).toBe(0.0013)
    expect(stepped(rate, 10, 1)).toBe(10)
    expect(stepped(seed, 0, 1)).toBe(1)
  })
})
