import {describe, expect, it} from 'vitest'
import {added, choose, legOfChosen, mostStops, moved, removed, routeThrough} from './route'

const digits = (route: ReturnType<typeof routeThrough>) =>
  route.stops.map(({place}) => (place.kind === 'test' ? place.index : place.kind))

const digit = (index: number) => ({kind: 'test', index}) as const

describe('a path through several digits', () => {
  const route = routeThrough([4, 7, 9])
  const [first, second, last] = route.stops.map(({id}) => id)

  it('begins with its end chosen', () => expect(route.chosen).toBe(last))

  it('moves a stop, and no other', () => {
    expect(digits(moved(route, second ?? '', {kind: 'code', code: new Float32Array(2)}))).toEqual([
      4,
      'code',
      9,
    ])
  })

  it('takes a stop in after the one chosen, never after the end', () => {
    expect(digits(added(choose(route, first ?? ''), digit(1)))).toEqual([4, 1, 7, 9])
    expect(digits(added(route, digit(1)))).toEqual([4, 7, 1, 9])
    expect(legOfChosen(route)).toBe(1)
    const more = added(route, digit(1))
    expect(more.stops[2]?.id).toBe(more.chosen)
  })

  it('has no more stops than can be shown', () => {
    const full = Array.from({length: 9}).reduce((now: typeof route) => added(now, digit(1)), route)
    expect(full.stops).toHaveLength(mostStops)
  })

  it('loses the stop chosen, but never its last two', () => {
    expect(digits(removed(choose(route, second ?? '')))).toEqual([4, 9])
    const two = removed(route)
    expect(digits(two)).toEqual([4, 7])
    expect(two.chosen).toBe(second)
    expect(removed(two)).toBe(two)
  })
})
