import {describe, expect, it} from 'vitest'
import {randomStream} from './random'

const draw = (count: number, next: () => number) => Array.from({length: count}, next)

function moment(values: readonly number[], power: number): number {
  return values.reduce((sum, value) => sum + value ** power, 0) / values.length
}

describe('a random stream', () => {
  it('is the same for the same seed and name, another for any other', () => {
    const numbers = (seed: number, name: string) => {
      const stream = randomStream(seed, name)
      return draw(50, () => stream.bits())
    }
    expect(numbers(7, 'noise')).toEqual(numbers(7, 'noise'))
    expect(numbers(7, 'noise')).not.toEqual(numbers(8, 'noise'))
    expect(numbers(7, 'noise')).not.toEqual(numbers(7, 'order'))
    expect(numbers(0, '')).not.toEqual(numbers(2 ** 32, ''))
    expect(numbers(-1, 'a')).not.toEqual(numbers(1, 'a'))
  })

  it('draws these very numbers, on any machine', () => {
    const stream = randomStream(1, 'pinned')
    expect(draw(4, () => stream.bits() >>> 0)).toMatchInlineSnapshot(`
      [
        2743594050,
        1374414504,
        291518900,
        3575727600,
      ]
    `)
    expect(draw(4, () => stream.normal())).toMatchInlineSnapshot(`
      [
        1.0476504564285278,
        -0.9793229103088379,
        1.4221035242080688,
        -1.4558571577072144,
      ]
    `)
  })

  it('continues exactly from a state, wherever in its block it was taken', () => {
    for (const drawn of [0, 1, 500, 1007, 1008, 1009, 5000]) {
      const original = randomStream(3, 'resume')
      draw(drawn, () => original.bits())
      const resumed = randomStream(99, 'other')
      resumed.restore(JSON.parse(JSON.stringify(original.state())))
      expect(resumed.state()).toEqual(original.state())
      expect(draw(2100, () => resumed.normal())).toEqual(draw(2100, () => original.normal()))
    }
  })

  it('draws evenly from [0, 1): χ² over 256 cells, of consecutive pairs too', () => {
    const stream = randomStream(4, 'uniform')
    const cells = new Float64Array(256)
    const pairs = new Float64Array(256)
    const count = 512_000
    for (let i = 0; i < count; i += 2) {
      const [first, second] = [stream.uniform(), stream.uniform()]
      for (const cell of [Math.floor(first * 256), Math.floor(second * 256)])
        cells[cell] = (cells[cell] ?? 0) + 1
      const pair = Math.floor(first * 16) * 16 + Math.floor(second * 16)
      pairs[pair] = (pairs[pair] ?? 0) + 1
    }
    for (const [table, total] of [
      [cells, count],
      [pairs, count / 2],
    ] as const) {
      const expected = total / 256
      const chiSquare = table.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
      // 255 degrees of freedom: mean 255, standard deviation 22.6.
      expect(Math.abs(chiSquare - 255)).toBeLessThan(4 * 22.6)
    }
  })

  it('draws normally: moments, and the share beyond 1, 2, 3 and 4 standard deviations', () => {
    const stream = randomStream(5, 'normal')
    const values = draw(2_000_000, () => stream.normal())
    expect(moment(values, 1)).toBeCloseTo(0, 2)
    expect(moment(values, 2)).toBeCloseTo(1, 2)
    expect(Math.abs(moment(values, 3))).toBeLessThan(0.01)
    expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(0.03)
    for (const [limit, share] of [
      [0.1, 0.920344],
      [1, 0.317311],
      [2, 0.0455003],
      [3, 0.0026998],
      [4, 6.334e-5],
    ] as const) {
      const seen = values.filter((value) => Math.abs(value) > limit).length
      const expected = values.length * share
      expect(Math.abs(seen - expected)).toBeLessThan(5 * Math.sqrt(expected))
    }
    expect(values.every((value) => Math.fround(value) === value)).toBe(true)
  })

  it('draws many at once as it would one by one', () => {
    const [many, single] = [randomStream(8, 'bulk'), randomStream(8, 'bulk')]
    for (const length of [1, 1000, 5000, 0, 7]) {
      const filled = new Float32Array(length)
      many.normals(filled)
      expect([...filled]).toEqual(draw(length, () => single.normal()))
      many.uniforms(filled)
      expect([...filled]).toEqual(draw(length, () => Math.floor(single.uniform() * 2 ** 24) / 2 ** 24))
    }
    expect(many.state()).toEqual(single.state())
  })

  it('draws integers evenly and refuses an empty range', () => {
    const stream = randomStream(6, 'integer')
    const seen = new Float64Array(7)
    for (let i = 0; i < 70_000; i++) {
      const value = stream.integer(7)
      seen[value] = (seen[value] ?? 0) + 1
    }
    for (const count of seen) expect(Math.abs(count - 10_000)).toBeLessThan(500)
    expect(stream.integer(1)).toBe(0)
    expect(() => stream.integer(0)).toThrow(RangeError)
    expect(() => randomStream(0.5, 'fraction')).toThrow(RangeError)
  })

  it('shuffles every number into every place equally often', () => {
    const stream = randomStream(7, 'shuffle')
    const table = new Float64Array(25)
    for (let round = 0; round < 20_000; round++) {
      const order = stream.shuffle(Uint32Array.of(0, 1, 2, 3, 4))
      expect(new Set(order).size).toBe(5)
      order.forEach((value, place) => {
        table[value * 5 + place] = (table[value * 5 + place] ?? 0) + 1
      })
    }
    for (const count of table) expect(Math.abs(count - 4000)).toBeLessThan(5 * Math.sqrt(4000 * 0.8))
  })
})
