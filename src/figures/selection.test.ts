import {expect, it} from 'vitest'
import {nextOfEach, selectionKey} from './selection'

const labels = Uint8Array.of(7, 2, 1, 0, 4, 1, 4, 9, 5, 9, 0, 6)

it('finds the next test digit of each kind, and after the last the first again', () => {
  expect(nextOfEach(labels, [3, 2, 0])).toEqual([10, 5, 0])
  expect(nextOfEach(labels, [10, 5])).toEqual([3, 2])
})

it('names what is selected, each by another name', () => {
  expect(selectionKey(null)).toBe('')
  expect(selectionKey({kind: 'test', index: 3})).not.toBe(selectionKey({kind: 'test', index: 4}))
  expect(selectionKey({kind: 'drawing', id: 'a'})).not.toBe(selectionKey({kind: 'drawing', id: 'b'}))
})
