import {expect, test} from 'vitest'
import {linesOf, roughWidth} from './rough-width'

test('Hangul counts as wide as it is tall', () => {
  expect(roughWidth('ab')).toBe(1)
  expect(roughWidth('학습')).toBeCloseTo(1.9)
})

test('words fill lines, and none is broken', () => {
  expect(linesOf('trained for ten epochs', 6)).toEqual(['trained for', 'ten epochs'])
  expect(linesOf('reconstruction', 3)).toEqual(['reconstruction'])
})
