import {describe, expect, it} from 'vitest'
import {closeDomain, lossDomain, lossesIn, plain} from './loss-domain'

const goals = [0.1013, 0.0675, 0.0557]

describe('plain', () => {
  it('is 1, 2 or 5 times a power of ten, next up or down', () => {
    expect(plain(0.0234, 'up')).toBeCloseTo(0.05)
    expect(plain(0.0234, 'down')).toBeCloseTo(0.02)
    expect(plain(7, 'up')).toBeCloseTo(10)
    expect(plain(0.05, 'up')).toBeCloseTo(0.05)
    expect(plain(0.05, 'down')).toBeCloseTo(0.05)
  })
})

describe('lossDomain', () => {
  it('stands still while a loss falls within it', () => {
    expect(lossDomain([0.23, 0.06, 0.05], goals, 'log')).toEqual(
      lossDomain([0.23, 0.06, 0.045], goals, 'log'),
    )
    expect(lossDomain([0.06, 0.05], goals, 'linear')).toEqual(lossDomain([0.05, 0.03], goals, 'linear'))
  })

  it('shows every baseline, and on a logarithmic axis every loss', () => {
    const [low, high] = lossDomain([0.23, 0.044], goals, 'log')
    expect(low).toBeLessThanOrEqual(0.044)
    expect(high).toBeGreaterThanOrEqual(0.23)
    const run = [0.23, ...new Array(30).fill(0.05)]
    expect(lossDomain(run, goals, 'linear')).toEqual([0, 0.2])
  })

  it('grows when a run bursts, and has something to show before there is one', () => {
    expect(lossDomain([0.05, 300, 8000], goals, 'linear')[1]).toBeGreaterThan(100)
    expect(lossDomain([], [], 'linear')).toEqual([0, 0.1])
  })
})

describe('a closer look', () => {
  it('holds what the stretch holds', () => {
    const history = {
      trainStep: [1, 2, 3, 4],
      trainLoss: [9, 3, 2, 1],
      testStep: [0, 3],
      testLoss: [8, 2.5],
      testMse: [],
    }
    const losses = lossesIn([history], [2, 3])
    expect(losses).toEqual([3, 2, 2.5])
    const [low, high] = closeDomain(losses)
    expect(low).toBeGreaterThan(1.8)
    expect(high).toBeLessThan(3.2)
    expect(closeDomain([0.05])[0]).toBeGreaterThan(0)
  })
})
