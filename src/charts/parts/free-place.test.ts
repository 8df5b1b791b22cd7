import {expect, test} from 'vitest'
import {freePlaces} from './free-place'

test('a label keeps away from what stands there, to the nearer side', () => {
  expect(freePlaces([52, 40], [50], 14, [0, 100])).toEqual([64, 36])
})

test('labels keep away from each other, the first going first', () => {
  expect(freePlaces([50, 51], [], 14, [0, 100])).toEqual([50, 64])
})

test('no label leaves the plot', () => {
  expect(freePlaces([99, 99], [], 14, [0, 100])).toEqual([99, 85])
})
