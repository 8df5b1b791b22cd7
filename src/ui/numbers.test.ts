import {expect, it} from 'vitest'
import {duration, megabytes} from './numbers'

it('says durations as people do', () => {
  expect(duration(4.26, 'en')).toBe('4.3 s')
  expect(duration(42.4, 'en')).toBe('42 s')
  expect(duration(185, 'en')).toBe('3 min 05 s')
  expect(duration(59.7, 'en')).toBe('1 min 00 s')
  expect(duration(4320, 'ko')).toBe('1시간 12분')
})

it('says sizes in millions of bytes', () => {
  expect(megabytes(972_345)).toBe('1.0 MB')
})
