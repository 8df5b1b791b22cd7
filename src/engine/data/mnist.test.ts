import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {packData} from '../../../scripts/pack-data'
import type {DataProgress} from '../../contract/data'
import {EngineError} from '../errors'
import {folderFiles} from '../hosts/node/files'
import {meanImage, pixelSums} from './mean-image'
import {loadMnist} from './mnist'
import type {ReadFile} from './read-shard'
import type {Clock} from './tries'

const folder = resolve(import.meta.dirname, '../../../public/mnist')
const files = new Map<string, Uint8Array<ArrayBuffer>>()
let shards: readonly string[] = []

beforeAll(async () => {
  const manifest = await packData({quiet: true})
  shards = manifest.shards.map((shard) => shard.file)
  const read = folderFiles(folder)
  for (const name of ['manifest.json', ...shards])
    files.set(name, await read(name, new AbortController().signal, 1))
})

/** A clock that does not wait, and remembers what it was asked to. */
function impatientClock(): Clock & {readonly waits: number[]} {
  const waits: number[] = []
  return {
    waits,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
  }
}

const whole: ReadFile = async (name) => {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`${name} is not there`)
  return bytes.slice()
}

/** Reads as `whole`, but spoils the named file on those tries. */
function spoilt(file: () => string | undefined, spoil: ReadFile, until = Number.POSITIVE_INFINITY): ReadFile {
  let asked = 0
  return async (name, signal, attempt) =>
    name === file() && ++asked <= until ? spoil(name, signal, attempt) : whole(name, signal, attempt)
}

const altered: ReadFile = async (...request) => {
  const bytes = await whole(...request)
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  return bytes
}
const cutShort: ReadFile = async (...request) => (await whole(...request)).subarray(0, 70_000)
const missing: ReadFile = async () => Promise.reject(new Error('404'))

const labelCounts = (labels: Uint8Array) =>
  Array.from({length: 10}, (_, digit) => labels.reduce((sum, label) => sum + (label === digit ? 1 : 0), 0))

describe('MNIST arriving', () => {
  it('is the official split, bit for bit, wanted parts first', async () => {
    const seen: DataProgress[] = []
    const mnist = loadMnist({read: whole, onProgress: (progress) => seen.push(progress)})
    expect(mnist.train.count).toBe(0)
    await mnist.until('first')
    expect(mnist.train.count).toBeLessThan(60_000)
    expect(mnist.trainMean).not.toBeNull()
    await mnist.until('test')
    await mnist.until('all')
    expect(labelCounts(mnist.train.labels)).toEqual([
      5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
    ])
    expect(labelCounts(mnist.test.labels)).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009])
    expect([...mnist.train.labels.subarray(0, 5)]).toEqual([5, 0, 4, 1, 9])
    expect(mnist.trainMean).toEqual(meanImage(pixelSums(mnist.train.images), 60_000))
    // The mean pixel of the training images, known to every tutorial as 0.1307.
    expect(mnist.train.images.reduce((sum, value) => sum + value, 0) / 255 / 60_000 / 784).toBeCloseTo(
      0.1307,
      4,
    )
    expect(mnist.progress).toMatchObject({
      state: 'ready',
      trainImages: 60_000,
      testImages: 10_000,
      error: null,
    })
    expect(mnist.progress.loadedBytes).toBe(mnist.progress.totalBytes)
    expect(seen.map((progress) => progress.state)).not.toContain('failed')
    expect(seen.map((progress) => progress.loadedBytes)).toEqual(
      seen.map((progress) => progress.loadedBytes).sort((a, b) => a - b),
    )
  })

  it.each([
    ['missing', missing],
    ['cut short', cutShort],
    ['altered', altered],
  ])('recovers from a shard that is %s twice', async (_, spoil) => {
    const clock = impatientClock()
    const seen: DataProgress[] = []
    const read = spoilt(() => shards[2], spoil, 2)
    const mnist = loadMnist({read, clock, onProgress: (progress) => seen.push(progress)})
    await mnist.until('all')
    expect(clock.waits).toEqual([500, 1000])
    expect(seen.some((progress) => progress.state === 'retrying' && progress.attempt === 3)).toBe(true)
    expect(mnist.train.count).toBe(60_000)
  })

  it.each([
    ['missing', missing, 'data-missing'],
    ['cut short', cutShort, 'data-corrupt'],
    ['altered', altered, 'data-corrupt'],
  ])(
    'gives up a shard that stays %s, keeps the rest, and fetches just it on retry',
    async (_, spoil, code) => {
      const clock = impatientClock()
      let broken = true
      const asked: string[] = []
      const spoilsFourth = spoilt(() => (broken ? shards[3] : undefined), spoil)
      const read: ReadFile = (name, ...rest) => {
        asked.push(name)
        return spoilsFourth(name, ...rest)
      }
      const mnist = loadMnist({read, clock})
      const reason = await mnist.until('all').catch((error: unknown) => error)
      expect(reason).toBeInstanceOf(EngineError)
      expect(reason).toMatchObject({info: {code, hint: expect.stringContaining('Retry')}})
      await expect.poll(() => mnist.progress.state).toBe('failed')
      expect(clock.waits).toEqual([500, 1000, 2000])
      expect(mnist.train.count).toBe(15_000)
      await mnist.until('first')
      await mnist.until('test')
      // What lies behind the gap is kept, though it does not count yet.
      expect(mnist.train.labels[59_999]).toBe(8)

      broken = false
      asked.length = 0
      mnist.retry()
      await mnist.until('all')
      expect(asked).toEqual([shards[3]])
      expect(mnist.train.count).toBe(60_000)
      expect(mnist.progress).toMatchObject({state: 'ready', error: null})
    },
  )

  it('can be told to retry while other shards are still under way', async () => {
    let broken = true
    let release = () => {}
    const gate = new Promise<void>((open) => {
      release = open
    })
    const read: ReadFile = async (name, ...rest) => {
      if (name === shards[7]) await gate
      if (name === shards[2] && broken) throw new Error('404')
      return whole(name, ...rest)
    }
    const mnist = loadMnist({read, clock: impatientClock()})
    await expect(mnist.until('all')).rejects.toBeInstanceOf(EngineError)
    broken = false
    mnist.retry()
    release()
    await mnist.until('all')
    expect(mnist.progress.state).toBe('ready')
  })

  it('says so when the manifest is missing or is something else', async () => {
    for (const [spoil, code] of [
      [missing, 'data-missing'],
      [async () => new TextEncoder().encode('<!doctype html>'), 'data-corrupt'],
    ] as const) {
      const mnist = loadMnist({read: spoilt(() => 'manifest.json', spoil), clock: impatientClock()})
      await expect(mnist.until('first')).rejects.toMatchObject({info: {code}})
      await expect.poll(() => mnist.progress.state).toBe('failed')
    }
  })

  it('stops when told to, and says so to whoever waits', async () => {
    const stop = new AbortController()
    const read: ReadFile = (_, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    const mnist = loadMnist({read, signal: stop.signal})
    const waiting = mnist.until('first')
    stop.abort(new Error('closed'))
    await expect(waiting).rejects.toThrow('closed')
    await expect(mnist.until('all')).rejects.toThrow('closed')
  })

  it('has at most two shards on their way', async () => {
    let inFlight = 0
    let most = 0
    const read: ReadFile = async (...request) => {
      most = Math.max(most, ++inFlight)
      await new Promise((resolve) => setTimeout(resolve, 1))
      inFlight--
      return whole(...request)
    }
    await loadMnist({read}).until('all')
    expect(most).toBe(2)
  })
})
