import {expect, test} from 'vitest'
import {spread} from './spread'

test('labels that have room stay at what they name', () => {
  expect(spread([80, 20, 50], 14, 0, 100)).toEqual([80, 20, 50])
})

test('crowded labels keep their order and their distance', () => {
  expect(spread([52, 50, 51], 14, 0, 100)).toEqual([78, 50, 64])
})

test('no label leaves the plot', () => {
  expect(spread([99, 98], 14, 0, 100)).toEqual([100, 86])
  expect(spread([-5, 1], 14, 0, 100)).toEqual([0, 14])
})
