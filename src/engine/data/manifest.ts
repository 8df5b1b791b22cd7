import * as v from 'valibot'
import {pixels, testCount, trainCount} from '../../contract/data'
import {engineError} from '../errors'

/** Changes whenever the packed files change their meaning; the packer then packs anew. */
export const manifestVersion = 2

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const shardSchema = v.object({
  file: v.pipe(v.string(), v.regex(/^[\w-]+\.bin$/)),
  split: v.picklist(['train', 'test']),
  /** Index of the shard's first image within its split, and how many follow. */
  first: count,
  count: v.pipe(count, v.minValue(1)),
  /** Bytes over the wire, and inflated. */
  bytes: count,
  rawBytes: count,
  /** Of the bytes over the wire. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

const manifestSchema = v.object({
  version: v.literal(manifestVersion),
  totalBytes: count,
  /** Σ of each pixel over all training images: their mean is known before they are here. */
  trainSums: v.pipe(v.array(count), v.length(pixels)),
  /** In the order in which they are wanted. */
  shards: v.array(shardSchema),
})

export type Shard = v.InferOutput<typeof shardSchema>
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Reads `manifest.json`. @throws EngineError unless its shards make up all of MNIST */
export function parseManifest(text: string): Manifest {
  const manifest = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), text)
  if (!manifest.success) throw engineError('data-corrupt', `manifest.json: ${manifest.issues[0].message}`)
  const {shards, totalBytes} = manifest.output
  if (!covers(shards, 'train', trainCount) || !covers(shards, 'test', testCount))
    throw engineError('data-corrupt', 'manifest.json does not list all of MNIST')
  if (shards.reduce((sum, shard) => sum + shard.bytes, 0) !== totalBytes)
    throw engineError('data-corrupt', 'manifest.json: the sizes do not add up')
  return manifest.output
}

/** Whether the shards of a split follow each other from 0 to its end, without gap or overlap. */
function covers(shards: readonly Shard[], split: Shard['split'], total: number): boolean {
  let next = 0
  for (const shard of shards.filter((one) => one.split === split)) {
    if (shard.first !== next) return false
    next += shard.count
  }
  return next === total
}
