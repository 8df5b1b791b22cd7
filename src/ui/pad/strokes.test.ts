import {expect, it} from 'vitest'
import {begun, clamped, extended, type Stroke, undone} from './strokes'

it('begins a stroke, draws it on, and takes the last one back', () => {
  const one = extended(begun([], 0.1, 0.2), 0.3, 0.4)
  const two = begun(one, 0.5, 0.6)
  expect(two).toEqual([
    [0.1, 0.2, 0.3, 0.4],
    [0.5, 0.6],
  ])
  expect(undone(two)).toEqual(one)
  expect(undone([])).toEqual([])
})

it('leaves out points that add nothing, and changes no stroke that was handed on', () => {
  const drawn: readonly Stroke[] = [[0.1, 0.2]]
  expect(extended(drawn, 0.1005, 0.2)).toBe(drawn)
  extended(drawn, 0.5, 0.5)
  expect(drawn).toEqual([[0.1, 0.2]])
})

it('stays on the pad', () => {
  expect([-0.2, 0.5, 1.7].map(clamped)).toEqual([0, 0.5, 1])
})
