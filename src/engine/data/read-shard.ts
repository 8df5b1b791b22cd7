import {type Digits, pixels} from '../../contract/data'
import {engineError} from '../errors'
import type {Shard} from './manifest'
import {unpackShard} from './shard'

/**
 * Fetches a file of the packed data by name. `attempt` counts from 1: from 2 on a cached copy is not to be
 * trusted. Rejects where the file cannot be had, or when the signal says stop.
 */
export type ReadFile = (
  name: string,
  signal: AbortSignal,
  attempt: number,
) => Promise<Uint8Array<ArrayBuffer>>

/** Checks a shard as it came over the wire and unpacks it. @throws EngineError if it is not what was packed */
export async function openShard(shard: Shard, bytes: Uint8Array<ArrayBuffer>): Promise<Digits> {
  if (bytes.length !== shard.bytes)
    throw engineError('data-corrupt', `${shard.file} has ${bytes.length} bytes instead of ${shard.bytes}`)
  const sum = await sha256(bytes)
  if (sum !== null && sum !== shard.sha256)
    throw engineError('data-corrupt', `${shard.file} was altered on its way`)
  const raw = await inflate(bytes, shard.file)
  if (raw.length !== shard.rawBytes)
    throw engineError('data-corrupt', `${shard.file} does not inflate to its size`)
  const digits = {images: new Uint8Array(shard.count * pixels), labels: new Uint8Array(shard.count)}
  unpackShard(raw, digits)
  return digits
}

/** In hexadecimal; null on a page without https, where browsers keep it back (gzip's own CRC remains). */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function inflate(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    throw engineError('data-corrupt', `${file} cannot be inflated`)
  }
}
