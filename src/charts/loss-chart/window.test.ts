import {expect, it} from 'vitest'
import {meanUpTo} from './window'

const curve = {trainStep: [1, 2, 3, 4, 5], trainLoss: [8, 6, 4, 2, Number.NaN]}

it('is the mean of the last steps up to one, and says of how many', () => {
  expect(meanUpTo(curve, 4, 2)).toEqual({mean: 3, steps: 2})
  expect(meanUpTo(curve, 3, 50)).toEqual({mean: 6, steps: 3})
  expect(meanUpTo(curve, 0, 50)).toEqual({mean: null, steps: 0})
})

it('counts neither an earlier phase nor what is no number', () => {
  expect(meanUpTo(curve, 4, 50, [0, 2])).toEqual({mean: 3, steps: 2})
  expect(meanUpTo(curve, 5, 2)).toEqual({mean: 2, steps: 1})
})
