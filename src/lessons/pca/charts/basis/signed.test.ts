import {expect, it} from 'vitest'
import {signedParts} from './signed'

it('parts a signed picture and scales its largest value to 1', () => {
  const {adds, takes} = signedParts(Float32Array.of(0.5, -2, 0))
  expect([...adds]).toEqual([0.25, 0, 0])
  expect([...takes]).toEqual([0, 1, 0])
})

it('leaves an empty picture empty', () => {
  const {adds, takes} = signedParts(new Float32Array(2))
  expect([...adds, ...takes]).toEqual([0, 0, 0, 0])
})
