import {expect, it} from 'vitest'
import {subscript} from './subscript'

it('writes indices below the line', () => {
  expect(subscript(64)).toBe('₆₄')
})
