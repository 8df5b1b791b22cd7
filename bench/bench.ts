/** `npm run bench`: speed, side by side with the peers. `options.ts` says what it can be told. */
import {writeFile} from 'node:fs/promises'
import {type Arena, openArena} from './browser'
import {buildArena} from './bundle'
import {type Counts, countsOf} from './counts'
import {homeOf} from './home'
import {type MemberRow, membersOf} from './members'
import {type Options, readOptions, usage} from './options'
import {circumstances, type Outcome, withEarlier} from './outcome'
import {penOf} from './pen'
import {penReport, writePen} from './pen/page'
import {type Service, serviceOf, startOf} from './product'
import {race} from './race'
import {writeReadme} from './readme'
import {lossTolerance, type Row} from './rows'
import {serve} from './serve'
import {smoothnessOf} from './smoothness'
import {raceTable, report} from './table'

const options = readOptions(process.argv.slice(2))
if (options) await run(options)
else console.log(usage)

async function run(options: Options): Promise<void> {
  if (options.only.includes('pen')) await pen(options)
  if (options.only.every((part) => part === 'pen')) return
  await buildArena()
  const server = await serve()
  const arena = await openArena(server)
  try {
    const measured = await measure(arena, options)
    const outcome = options.after ? await withEarlier(measured, options.after) : measured
    console.log(report(outcome))
    if (options.json) await writeFile(options.json, `${JSON.stringify(outcome, null, 2)}\n`)
    if (options.readme) await writeReadme(outcome)
  } finally {
    await arena.close()
    server.close()
  }
}

/** What the pen loses needs no browser, and is the same on every machine. */
async function pen({quick, readme}: Options): Promise<void> {
  const figures = await penOf(quick ? 50 : 500)
  console.log(penReport(figures))
  if (readme && !quick) await writePen(figures)
}

async function measure(arena: Arena, options: Options): Promise<Outcome> {
  const {backends, nets, only} = options
  const rows: Row[] = []
  const matmul: {backend: string; net: string; gflops: number}[] = []
  const counts: Counts[] = []
  const members: MemberRow[] = []
  const service: Service[] = []
  const start = only.includes('product') ? await attempt(() => startOf(arena, options)) : null
  const home = only.includes('page') ? await attempt(() => homeOf(arena, options)) : null
  const smoothness = only.includes('page') ? ((await attempt(() => smoothnessOf(arena, options))) ?? []) : []
  const onBackends = only.some((part) => part !== 'page' && part !== 'pen')
  for (const backend of onBackends ? backends : []) {
    console.error(`${backend} …`)
    if (only.includes('product'))
      service.push(...present(await attempt(() => serviceOf(arena, backend, options))))
    if (only.includes('members'))
      members.push(...((await attempt(() => membersOf(arena, backend, options))) ?? []))
    const compared = only.includes('race') || only.includes('counts')
    for (const net of compared ? nets : []) {
      console.error(`${backend}, ${net} …`)
      if (only.includes('counts')) counts.push(...(await countsOf(arena, backend, net, options)))
      if (!only.includes('race')) continue
      const done = await race(arena, backend, net, options)
      // A whole run takes an hour: what is known is shown.
      console.error(raceTable(done.rows))
      rows.push(...done.rows)
      matmul.push({backend, net, gflops: done.matmulRate})
    }
  }
  const about = await circumstances(arena)
  const measured = {rows, matmul, counts, members, service, start, smoothness, home}
  return {...about, optimizer: options.optimizer, lossTolerance, ...measured}
}

/** What a machine cannot do, such as a backend it lacks, is said, and the rest is measured. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}
