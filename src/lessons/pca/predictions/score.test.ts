import {describe, expect, it} from 'vitest'
import {degreesOff, scoreAngle, winnerOf} from './score'

describe('winnerOf', () => {
  it('is the one with the lower error', () => {
    expect(winnerOf(0.0168, 0.0214)).toBe('pca')
    expect(winnerOf(0.0557, 0.0401)).toBe('net')
  })

  it('is neither where they are as good as equal', () => {
    expect(winnerOf(0.0168, 0.0171)).toBe('even')
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
