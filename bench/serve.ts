import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'
import {isolation} from '../scripts/isolation.ts'
import {arena, product} from './bundle'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
}

export interface Server {
  readonly url: string
  close(): void
}

/** Serves the product at `/`, isolated; the benchmark's page at `/arena/`, and the same isolated at `/isolated/`. */
export async function serve(): Promise<Server> {
  const server = createServer(async ({url = '/'}, response) => {
    const [, room = '', rest = ''] = /^\/(arena|isolated)\/(.*)$/.exec(url) ?? []
    const path = new URL(room ? `/${rest}` : url, 'http://host').pathname
    const file = join(room ? arena : product, normalize(path.endsWith('/') ? `${path}index.html` : path))
    try {
      const body = await readFile(file)
      const type = types[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, {'Content-Type': type, ...(room !== 'arena' && isolation)}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
