import {engineError} from '../errors'
import type {ReadFile} from './read-shard'

/** A shard is at most 1.5 MB: what has not come by then is not coming. */
const deadline = 120_000

/**
 * Reads the packed files below an address. Shards carry their content's sum in their name, so a cached copy
 * will do; the manifest, and whatever came wrong, is asked for anew.
 */
export function fetchFiles(folder: string): ReadFile {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  return async (name, signal, attempt) => {
    const cache = attempt > 1 ? 'reload' : name.endsWith('.json') ? 'no-cache' : 'force-cache'
    const response = await fetch(new URL(name, base), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
      cache,
    })
    if (!response.ok) throw engineError('data-missing', `${name}: the server answered ${response.status}`)
    // Servers of single-page apps answer with the page, and 200, to whatever they do not have.
    if (response.headers.get('content-type')?.startsWith('text/html'))
      throw engineError('data-missing', `${name} is not on the server`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
