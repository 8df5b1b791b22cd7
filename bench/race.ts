/** One net on one backend: every contender takes its turn, again and again, so that noise hits all alike. */
import type {BackendName} from '../src/contract/backend'
import type {Arena} from './browser'
import type {ContenderName} from './contenders'
import type {Options} from './options'
import {type NetName, nets} from './page/nets'
import type {Task} from './page/task'
import {type Entry, type Row, rowOf, rowWithout} from './rows'
import {median} from './statistics'

export interface Race {
  readonly rows: readonly Row[]
  /** GFLOP/s of tfjs's own large matrix multiplication. */
  readonly matmulRate: number
}

/** Milliseconds that one contender may take for one net, as its first steps foretell: there are some fifty such turns. */
const limit = 240_000
/** Milliseconds for its first two steps: of one that takes longer no more is known. */
const patience = 60_000
/** Steps of one that would take longer than the limit. */
const shortSteps = 3

export async function race(
  arena: Arena,
  backend: BackendName,
  net: NetName,
  options: Options,
): Promise<Race> {
  const gpu = backend !== 'wasm'
  const steps = options.steps ?? (gpu ? 10 : net === 'small' ? 100 : 40)
  const curveSteps = gpu && !options.quick ? Math.ceil(options.curve / 10) : options.curve
  const inAll = curveSteps + steps * options.repeats
  const task: Task = {backend, net, batch: options.batch ?? nets[net].batch, optimizer: options.optimizer}
  const entries: Entry[] = []
  const others: Row[] = []
  for (const name of options.contenders.filter((name) => takesPart(name, backend))) {
    try {
      const msPerStep = await inTime(open(arena, name, task))
      if (msPerStep * inAll < limit) entries.push(await enter(arena, name, curveSteps, task))
      else others.push(await timeAlone(arena, name, task, `too slow for ${inAll} steps: ${shortSteps} timed`))
    } catch (error) {
      await stop(arena, name)
      others.push({...rowWithout(name, task), note: `cannot: ${reasonOf(error)}`})
    }
  }
  const rates = await takeTurns(arena, entries, backend, steps, options.repeats)
  for (const {name} of entries) await stop(arena, name)
  const rows = entries.map((entry) => rowOf(entry, entries, rates, task, inAll))
  return {rows: [...rows, ...others], matmulRate: median(rates) / 1e6}
}

/** convnetjs knows no backend, and threads are a matter of wasm: both run beside it. */
function takesPart(name: ContenderName, backend: BackendName): boolean {
  return backend === 'wasm' || (name !== 'convnet' && !name.endsWith('-threads'))
}

/** Opens a contender; answers how long a step takes, once the first has compiled what it needs. */
function open(arena: Arena, name: ContenderName, task: Task): Promise<number> {
  return arena.pageOf(name).evaluate(
    async ({name, task}) => {
      window.bench.start(name)
      const host = window.bench.host(name)
      await host.open(name, task)
      await host.train(1)
      return host.train(1)
    },
    {name, task},
  )
}

/** @throws Error where it takes longer than anyone's patience; who is waited for is to be stopped then */
async function inTime(opening: Promise<number>): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`two steps take over ${patience / 1000} s`)), patience)
  })
  return Promise.race([opening, late]).finally(() => clearTimeout(timer))
}

/** Opens it anew, from the first weights, and follows its loss; that warms it up too. */
async function enter(arena: Arena, name: ContenderName, steps: number, task: Task): Promise<Entry> {
  const {note, curve} = await arena.pageOf(name).evaluate(
    async ({name, task, steps}) => {
      window.bench.stop(name)
      window.bench.start(name)
      const host = window.bench.host(name)
      const note = await host.open(name, task)
      return {note: note ?? '', curve: await host.losses(steps)}
    },
    {name, task, steps},
  )
  return {name, note, curve, ms: [], finalLoss: null, failure: null}
}

async function timeAlone(arena: Arena, name: ContenderName, task: Task, note: string): Promise<Row> {
  const msPerStep = (await train(arena, name, shortSteps)) / shortSteps
  await stop(arena, name)
  return {...rowWithout(name, task), msPerStep, imagesPerSecond: (task.batch * 1000) / msPerStep, note}
}

/** Times everyone in turn; answers the rates of the matrix multiplications between. */
async function takeTurns(
  arena: Arena,
  entries: readonly Entry[],
  backend: BackendName,
  steps: number,
  repeats: number,
): Promise<number[]> {
  if (entries.length === 0) return []
  const rates: number[] = []
  const page = arena.pageOf('matmul')
  await page.evaluate(() => window.bench.start('matmul'))
  const multiplications = backend === 'wasm' ? 10 : 3
  const rate = () =>
    page.evaluate(
      ({backend, multiplications}) => window.bench.host('matmul').matmulRate(backend, multiplications),
      {backend, multiplications},
    )
  // Not counted: it waits for what a contender that was given up left the GPU to do.
  await rate()
  for (let i = 0; i < repeats; i++) {
    rates.push(await rate())
    for (const entry of entries)
      await unlessFailed(entry, async () => {
        entry.ms.push((await train(arena, entry.name, steps)) / steps)
      })
  }
  for (const entry of entries)
    await unlessFailed(entry, async () => {
      entry.finalLoss = await nextLoss(arena, entry.name)
    })
  await stop(arena, 'matmul')
  return rates
}

/** One that breaks down does not stop the others. */
async function unlessFailed(entry: Entry, work: () => Promise<void>): Promise<void> {
  if (entry.failure) return
  try {
    await work()
  } catch (error) {
    entry.failure = reasonOf(error)
  }
}

function train(arena: Arena, name: ContenderName, steps: number): Promise<number> {
  return arena.pageOf(name).evaluate(({name, steps}) => window.bench.host(name).train(steps), {name, steps})
}

/** The loss of the next batch. */
async function nextLoss(arena: Arena, name: ContenderName): Promise<number | null> {
  const [loss = null] = await arena.pageOf(name).evaluate((id) => window.bench.host(id).losses(1), name)
  return loss
}

async function stop(arena: Arena, name: ContenderName | 'matmul'): Promise<void> {
  await arena.pageOf(name).evaluate((id) => window.bench.stop(id), name)
}

/** The first line of what was thrown, without what Playwright puts around it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^page\.evaluate: (Error: )?/, '').split('\n')[0] ?? ''
}
