import {expect, it} from 'vitest'
import {shuffled} from './shuffle'

it('keeps every item, changes the order, and repeats itself', () => {
  for (let seed = 0; seed < 50; seed++) {
    for (const items of [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd', 'e'],
    ]) {
      const mixed = shuffled(items, seed)
      expect([...mixed].sort()).toEqual(items)
      expect(mixed).not.toEqual(items)
      expect(shuffled(items, seed)).toEqual(mixed)
    }
  }
})
