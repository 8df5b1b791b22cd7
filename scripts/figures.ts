/**
 * Trains every kind of autoencoder and writes to docs/figures.md what it reaches, beside what it should.
 * `npm run figures`, or `npm run figures -- --only vae-20,vae-2` for some rows.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {ProgressLine} from '../src/engine/hosts/node/progress'
import {Session} from '../src/engine/hosts/node/session'
import {linesOf, written} from './figures/page'
import {rows} from './figures/rows'

const page = resolve(import.meta.dirname, '../docs/figures.md')

async function figures(only: readonly string[] | null): Promise<void> {
  const ids = rows.map(({id}) => id)
  const unknown = only?.find((id) => !ids.includes(id))
  if (unknown) throw new RangeError(`there is no ${unknown}; there are ${ids.join(', ')}`)
  const session = await Session.open('wasm')
  for (const row of rows.filter(({id}) => only?.includes(id) ?? true)) {
    console.error(row.says)
    const line = new ProgressLine(process.stderr)
    const outcome = await session.train(row.spec, (status) => line.show(status))
    line.end()
    const lines = linesOf(row, outcome, await session.testDigits(), await session.testCodes())
    for (const one of lines) console.error(one)
    // After every row: it takes an hour in all, and may be stopped.
    const before = await readFile(page, 'utf8').catch(() => '')
    await writeFile(page, written(before, new Map([[row.id, lines]]), ids))
  }
}

const [flag, names, ...rest] = process.argv.slice(2)
if (flag !== undefined && (flag !== '--only' || names === undefined || rest.length > 0))
  throw new Error('npm run figures -- --only row,row')
await figures(names?.split(',') ?? null)
// The engine may still be at work on what nobody waits for any more.
process.exit(0)
