import {describe, expect, it} from 'vitest'
import {type ComparisonRow, digitsWon, lowest} from './rows'

describe('lowest', () => {
  it('is the row with the smallest error', () => {
    expect(lowest([0.05, 0.02, null])).toBe(1)
  })

  it('is none where two are as good as equal, or only one is known', () => {
    expect(lowest([0.05567, 0.05568])).toBeNull()
    expect(lowest([0.05, null, undefined, Number.NaN])).toBeNull()
  })
})

describe('digitsWon', () => {
  const row = (errors: number[]): ComparisonRow => ({
    id: 'a',
    name: '',
    tone: 0,
    images: null,
    errors: null,
    mse: null,
    digitErrors: Float32Array.from(errors),
  })

  it('lists the digits for each row', () => {
    const first = row([1, 2, 1, 1, 1, 1, 1, 1, 1, 1])
    const second = row([2, 1, 1, 2, 2, 2, 2, 2, 2, 2])
    expect(digitsWon([first, second])).toEqual([[0, 3, 4, 5, 6, 7, 8, 9], [1]])
  })
})
