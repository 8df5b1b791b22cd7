import {describe, expect, it} from 'vitest'
import {crossing, degreesOff, overtakingOf, scoreAngle, scoreOvertaking} from './score'

describe('overtaking', () => {
  const curve = {steps: [0, 469, 938, 1407], values: [0.23, 0.029, 0.021, 0.016]}

  it('is where the curve first lies below the level', () => {
    expect(crossing(curve, 0.0168, 469)).toBe(3)
    expect(crossing(curve, 0.01, 469)).toBeNull()
  })

  it.each([
    [0.4, 'first'],
    [1, 'first'],
    [3, 'third'],
    [3.6, 'fifth'],
    [null, 'never'],
  ] as const)('after %s epochs is called %s', (epochs, name) => {
    expect(overtakingOf(epochs)).toBe(name)
  })

  it('scores a near miss by half', () => {
    expect(scoreOvertaking('fifth', 'fifth')).toBe(1)
    expect(scoreOvertaking('third', 'fifth')).toBe(0.5)
    expect(scoreOvertaking('first', 'never')).toBe(0)
  })
})

describe('degreesOff', () => {
  const truth = {steps: [0, 10], values: [90, 0]}

  it('is the mean distance at the handles', () => {
    expect(degreesOff({steps: [0, 5, 10], values: [90, 45, 0]}, truth)).toBe(0)
    expect(degreesOff({steps: [0, 10], values: [80, 20]}, truth)).toBe(15)
  })

  it('scores an empty truth as nothing', () => {
    expect(scoreAngle(degreesOff({steps: [0], values: [1]}, {steps: [], values: []}))).toBe(0)
    expect(scoreAngle(15)).toBe(0.5)
  })
})
