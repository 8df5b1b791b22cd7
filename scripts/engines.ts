/** `npm run engines`: the built page in every browser engine that the distribution has. With the name of one, in that
 * alone; with all three it writes docs/engines.md. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {checks} from './engines/checks.ts'
import {chromium} from './engines/drivers/chromium.ts'
import {type BrowserEngine, patiently} from './engines/drivers/driver.ts'
import {firefox} from './engines/drivers/firefox.ts'
import {freePort, programAt, started} from './engines/drivers/programs.ts'
import {webkit} from './engines/drivers/webkit.ts'
import {EnginePage} from './engines/page.ts'
import {type Column, tablePage} from './engines/table.ts'

const root = resolve(import.meta.dirname, '..')
const pictures = resolve(root, 'screenshots/engines')

async function driven(engine: BrowserEngine, base: string): Promise<Column> {
  const driver = await engine.start()
  const page = new EnginePage(driver, base)
  const column: Column = {title: `${engine.name} ${driver.version}`, cells: []}
  try {
    for (const {name, run} of checks) {
      const cell = await run(page).then(
        (says) => ({says, failed: false}),
        (error) => ({says: String(error instanceof Error ? error.message : error), failed: true}),
      )
      const complaints = await page.complaints().catch(() => [])
      if (complaints.length > 0) Object.assign(cell, {says: `${cell.says}; ${complaints[0]}`, failed: true})
      column.cells.push(cell)
      console.log(`${cell.failed ? '✘' : '✓'} ${engine.name} · ${name}: ${cell.says}`)
      writeFileSync(
        resolve(pictures, `${engine.name}-${name.replaceAll(' ', '-')}.png`),
        await driver.screenshot(),
      )
    }
  } finally {
    await driver.close()
  }
  return column
}

async function main(): Promise<number> {
  mkdirSync(pictures, {recursive: true})
  const port = await freePort()
  const address = `http://localhost:${port}/`
  const vite = resolve(root, 'node_modules/vite/bin/vite.js')
  const end = started(programAt(['node']) ?? process.execPath, [
    vite,
    'preview',
    root,
    '--port',
    String(port),
    '--strictPort',
    '--host',
    'localhost',
  ])
  await patiently(() => fetch(address))
  const columns: Column[] = []
  const only = process.argv[2]?.toLowerCase()
  for (const engine of [chromium, firefox, webkit].filter(({name}) => !only || name.toLowerCase() === only)) {
    const missing = engine.missing()
    if (missing) console.warn(`!!! ${engine.name} IS NOT TESTED: there is no ${missing} on this machine`)
    else columns.push(await driven(engine, address))
  }
  end()
  if (columns.length === 3) writeFileSync(resolve(root, 'docs/engines.md'), tablePage(checks, columns))
  return columns.some(({cells}) => cells.some(({failed}) => failed)) ? 1 : 0
}

process.exit(await main())
