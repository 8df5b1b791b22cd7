import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packShard, unpackShard} from './shard'

const room = (count: number) => ({
  images: new Uint8Array(count * 784).fill(77),
  labels: new Uint8Array(count),
})

/** Images with as much ink as the weights of fast-check have it: none, some, all. */
const digits = fc.integer({min: 0, max: 4}).chain((count) =>
  fc.record({
    labels: fc.uint8Array({minLength: count, maxLength: count, max: 9}),
    images: fc.uint8Array({minLength: count * 784, maxLength: count * 784}),
    blank: fc.integer({min: 0, max: 255}),
  }),
)

describe('a shard', () => {
  it('gives back the images it was packed from, over whatever was there', () => {
    fc.assert(
      fc.property(digits, ({labels, images, blank}) => {
        const inked = images.map((value) => (value <= blank ? 0 : value))
        const back = room(labels.length)
        unpackShard(packShard({images: inked, labels}), back)
        expect(Buffer.compare(back.images, inked)).toBe(0)
        expect(back.labels).toEqual(labels)
      }),
      {numRuns: 50},
    )
  })

  it('is refused with a byte too few or too many, or cut within the masks', () => {
    const raw = packShard({images: new Uint8Array(2 * 784).fill(5), labels: Uint8Array.of(1, 2)})
    expect(raw).toHaveLength(2 + 2 * 98 + 2 * 784)
    const longer = new Uint8Array([...raw, 1])
    for (const wrong of [raw.subarray(0, -1), longer, raw.subarray(0, 100), new Uint8Array()])
      expect(() => unpackShard(wrong, room(2))).toThrow(/shard/)
  })
})
