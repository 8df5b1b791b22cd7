import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {ReadFile} from '../../data/read-shard'

/** Reads the packed files from a folder, as `fetchFiles` does from an address. */
export function folderFiles(folder: string): ReadFile {
  return async (name, signal) => {
    const buffer = await readFile(resolve(folder, name), {signal})
    return new Uint8Array(buffer)
  }
}
