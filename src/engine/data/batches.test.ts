import {describe, expect, it} from 'vitest'
import {randomStream} from '../../maths/random'
import {type Batch, BatchOrder, type BatchOrderOptions, fillBatch} from './batches'

const labels = Uint8Array.from({length: 60_000}, (_, i) => i % 10)
const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const options: BatchOrderOptions = {seed: 1, batch: 128, images: 60_000, labels, digits: all}

function taken(batch: Batch | null): Batch {
  if (batch === null) throw new Error('the order waits for data')
  return batch
}

/** An epoch's batches, copied. */
function epoch(order: BatchOrder, arrived = 60_000): Batch[] {
  const batches: Batch[] = []
  do {
    const batch = taken(order.next(arrived))
    batches.push({...batch, indices: batch.indices.slice()})
  } while (!batches.at(-1)?.last)
  return batches
}

const indices = (batches: readonly Batch[]) => batches.flatMap((batch) => [...batch.indices])

describe('the order of batches', () => {
  it('goes over all 60,000 in 469 batches, the last of 96', () => {
    const order = new BatchOrder(options)
    const batches = epoch(order)
    expect(order.batchesPerEpoch(60_000)).toBe(469)
    expect(batches).toHaveLength(469)
    expect(batches.slice(0, -1).every(({indices}) => indices.length === 128)).toBe(true)
    expect(batches.at(-1)?.indices).toHaveLength(96)
    expect(new Set(indices(batches)).size).toBe(60_000)
    expect(order.state()).toEqual({epoch: 1, position: 0})
  })

  it('is the same for the same seed, and differs between seeds and between epochs', () => {
    const [first, second] = [new BatchOrder(options), new BatchOrder(options)]
    const once = indices(epoch(first))
    expect(indices(epoch(second))).toEqual(once)
    expect(indices(epoch(first))).not.toEqual(once)
    expect(indices(epoch(new BatchOrder({...options, seed: 2})))).not.toEqual(once)
  })

  it('goes on exactly from any state', () => {
    for (const done of [0, 1, 468, 469, 600]) {
      const original = new BatchOrder(options)
      for (let i = 0; i < done; i++) original.next(60_000)
      const resumed = new BatchOrder(options)
      resumed.restore(JSON.parse(JSON.stringify(original.state())))
      for (let i = 0; i < 500; i++) {
        const expected = taken(original.next(60_000))
        const batch = taken(resumed.next(60_000))
        expect(batch.epoch).toBe(expected.epoch)
        expect(batch.last).toBe(expected.last)
        expect(Buffer.from(batch.indices).equals(Buffer.from(expected.indices))).toBe(true)
      }
    }
  })

  it('keeps to the chosen digits and the number of images', () => {
    const seen = indices(epoch(new BatchOrder({...options, digits: [3, 8], images: 1000})))
    expect(seen.sort((a, b) => a - b)).toEqual(
      Array.from({length: 60_000}, (_, i) => i)
        .filter((i) => i % 10 === 3 || i % 10 === 8)
        .slice(0, 1000),
    )
    expect(() => new BatchOrder({...options, digits: []}).next(60_000)).toThrow(RangeError)
    expect(() => new BatchOrder({...options, batch: 0})).toThrow(RangeError)
  })

  it('is the same while data still arrives, and waits for it where it must', () => {
    const whole = indices(epoch(new BatchOrder(options)))
    const order = new BatchOrder(options)
    const seen: number[] = []
    for (const arrived of [0, 6000, 6000, 42_000, 60_000]) {
      for (let batch = order.next(arrived, true); batch && order.state().epoch === 0; ) {
        seen.push(...batch.indices)
        expect(Math.max(...batch.indices)).toBeLessThan(arrived)
        batch = order.next(arrived, arrived < 60_000)
      }
    }
    expect(seen).toEqual(whole.slice(0, seen.length))
    expect(seen.length).toBeGreaterThan(59_800)
  })

  it('makes do with what has arrived if there will be no more', () => {
    const seen = indices(epoch(new BatchOrder(options), 6000))
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({length: 6000}, (_, i) => i))
  })

  it('orders examples without labels', () => {
    const order = new BatchOrder({...options, labels: null, digits: []})
    expect(indices(epoch(order, 300)).sort((a, b) => a - b)).toEqual(Array.from({length: 300}, (_, i) => i))
  })
})

describe('a batch', () => {
  it('holds the images asked for, from 0 to 1, and leaves the rest alone', () => {
    const stream = randomStream(1, 'images')
    const images = Uint8Array.from({length: 5 * 784}, () => stream.integer(256))
    const target = new Float32Array(4 * 784).fill(7)
    fillBatch(target, images, Uint32Array.of(9, 4, 0, 2, 9), 1, 4)
    ;[4, 0, 2].forEach((image, row) => {
      for (let pixel = 0; pixel < 784; pixel++)
        expect(target[row * 784 + pixel]).toBe(Math.fround((images[image * 784 + pixel] ?? 0) / 255))
    })
    expect(target.subarray(3 * 784).every((value) => value === 7)).toBe(true)
  })
})
