import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createServer} from 'node:net'
import {delimiter, join} from 'node:path'

/** Where the distribution has put a program; null where it has not. */
export function programAt(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null
}

/** A program that runs until it is ended, with all that it has started. */
export function started(
  path: string,
  given: readonly string[],
  env: Record<string, string> = {},
): () => void {
  const child: ChildProcess = spawn(path, given, {
    env: {...process.env, ...env},
    stdio: 'ignore',
    detached: true,
  })
  child.on('error', () => {})
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) {
      try {
        process.kill(-child.pid)
      } catch {
        // It has ended by itself.
      }
    }
  }
  process.once('exit', end)
  return end
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
