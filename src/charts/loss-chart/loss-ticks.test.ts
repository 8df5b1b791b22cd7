import {scaleLinear, scaleLog} from 'd3'
import {describe, expect, it} from 'vitest'
import {epochTicks, lossTicks} from './loss-ticks'

describe('epochTicks', () => {
  it('names every epoch while there is room', () => {
    expect(epochTicks(0, 5, 10)).toEqual([1, 2, 3, 4, 5])
    expect(epochTicks(0, 10, 5)).toEqual([2, 4, 6, 8, 10])
    expect(epochTicks(0, 200, 6)).toEqual([50, 100, 150, 200])
  })

  it('names those of a stretch', () => {
    expect(epochTicks(2.5, 4.2, 10)).toEqual([3, 4])
    expect(epochTicks(2.5, 2.9, 10)).toEqual([])
  })
})

describe('lossTicks', () => {
  it('takes 1, 2 and 5 of each power', () => {
    const found = lossTicks(scaleLog([0.02, 0.5], [0, 1])).map((tick) => Number(tick.toPrecision(3)))
    expect(found).toEqual([0.02, 0.05, 0.1, 0.2, 0.5])
  })

  it('takes the powers alone where there are many, and even steps where there are none', () => {
    expect(lossTicks(scaleLog([0.01, 1e6], [0, 1]))).toHaveLength(9)
    expect(lossTicks(scaleLog([0.041, 0.048], [0, 1])).length).toBeGreaterThan(2)
    expect(lossTicks(scaleLinear([0, 0.2], [0, 1]))[0]).toBe(0)
  })
})
