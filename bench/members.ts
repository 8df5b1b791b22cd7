/** What a step of each member of the family costs, beside a plain net of the same layers. Ours alone. */
import type {BackendName} from '../src/contract/backend'
import type {Arena} from './browser'
import {commandsOf} from './counts'
import type {Options} from './options'
import {type MemberName, type MemberNet, memberNames} from './page/members'
import type {Task} from './page/task'

export interface MemberRow {
  readonly backend: BackendName
  readonly member: MemberName
  readonly batch: number
  /** The shortest turn's, here and below. */
  readonly msPerStep: number
  /** How many times the plain net's step. */
  readonly timesPlain: number
  /** GPU dispatches or draws of a step; null where there is no GPU. */
  readonly dispatches: number | null
  readonly plainDispatches: number | null
}

const batch = 128
/** Many short turns: what else a machine does comes and goes. */
const turnsARepeat = 6

export async function membersOf(arena: Arena, backend: BackendName, options: Options): Promise<MemberRow[]> {
  const rows: MemberRow[] = []
  for (const member of memberNames) {
    console.error(`${backend}, ${member} …`)
    try {
      rows.push(await rowOf(arena, backend, member, options))
    } catch (error) {
      // What a slow machine cannot open in time is said, and the others are measured.
      console.error(error instanceof Error ? error.message : error)
    }
  }
  return rows
}

async function rowOf(
  arena: Arena,
  backend: BackendName,
  member: MemberName,
  options: Options,
): Promise<MemberRow> {
  const task = (net: MemberNet): Task<MemberNet> => ({
    ...{backend, net, batch: options.batch ?? batch, optimizer: options.optimizer},
  })
  const pair = [task(`${member}/own`), task(`${member}/plain`)] as const
  const [own, plain] = await timesOf(arena, pair, options)
  const [dispatches, plainDispatches] =
    backend === 'wasm'
      ? [null, null]
      : [await dispatchesOf(arena, pair[0]), await dispatchesOf(arena, pair[1])]
  return {
    ...{backend, member, batch: pair[0].batch, msPerStep: own, timesPlain: own / plain},
    ...{dispatches, plainDispatches},
  }
}

/** Milliseconds of a step of both, taken in turn; of each the shortest. */
async function timesOf(
  arena: Arena,
  pair: readonly [Task<MemberNet>, Task<MemberNet>],
  {steps, repeats}: Options,
): Promise<[number, number]> {
  const page = arena.pageOf('ours')
  for (const task of pair)
    await page.evaluate(async (task) => {
      window.bench.start(task.net)
      const host = window.bench.host(task.net)
      await host.open('ours', task)
      // The first steps compile what they need.
      await host.train(10)
    }, task)
  const count = steps ?? (pair[0].backend === 'wasm' ? 10 : 3)
  const shortest: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < repeats * turnsARepeat; turn++)
    for (const i of [0, 1] as const) {
      const given = {net: pair[i].net, count}
      const ms = await page.evaluate(({net, count}) => window.bench.host(net).train(count), given)
      shortest[i] = Math.min(shortest[i], ms / count)
    }
  for (const {net} of pair) await page.evaluate((net) => window.bench.stop(net), net)
  return shortest
}

async function dispatchesOf(arena: Arena, task: Task<MemberNet>): Promise<number> {
  const page = await arena.newPage('arena')
  try {
    return (await commandsOf(page, task)).dispatches
  } finally {
    await page.close()
  }
}
