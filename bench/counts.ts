/**
 * What a training step asks for, whatever the machine: GPU commands, tensors, JavaScript objects. Taken on the
 * page itself, because there a debugger can see every allocation; speed is not measured here.
 */
import type {CDPSession, Page} from '@playwright/test'
import type {BackendName} from '../src/contract/backend'
import type {Arena} from './browser'
import type {ContenderName} from './contenders'
import type {Options} from './options'
import type {TensorCounts} from './page/allocations'
import type {GpuCounts} from './page/counter'
import type {MemberNet} from './page/members'
import {type NetName, nets} from './page/nets'
import type {Task} from './page/task'

/** Each a mean per step, in steady state. */
export interface Counts extends GpuCounts, Heap {
  readonly backend: BackendName
  readonly net: NetName
  readonly contender: ContenderName
  readonly tensors: number | null
  readonly tensorBytes: number | null
}

interface Heap {
  readonly objects: number
  readonly objectBytes: number
}

const steps = 4

export async function countsOf(
  arena: Arena,
  backend: BackendName,
  net: NetName,
  options: Options,
): Promise<Counts[]> {
  const task: Task = {backend, net, batch: options.batch ?? nets[net].batch, optimizer: options.optimizer}
  const found: Counts[] = []
  for (const contender of ['ours', 'fit', 'jax'] as const) {
    if (!options.contenders.includes(contender)) continue
    const page = await arena.newPage('arena')
    try {
      found.push({backend, net, contender, ...(await count(page, contender, task))})
    } catch {
      // The race says who cannot do a task, and why.
    } finally {
      await page.close()
    }
  }
  return found
}

/** GPU commands of a step of ours, of any net. */
export async function commandsOf(page: Page, task: Task<MemberNet>): Promise<GpuCounts> {
  await openHere(page, 'ours', task)
  const [once, twice] = [await countCommands(page, steps), await countCommands(page, 2 * steps)]
  return difference(once.gpu, twice.gpu)
}

/** Opens a contender on the page itself, and trains until nothing new is needed. */
async function openHere(
  page: Page,
  contender: ContenderName,
  task: Task<NetName | MemberNet>,
): Promise<void> {
  await page.evaluate(
    async ({contender, task, steps}) => {
      await window.bench.here.open(contender, task)
      await window.bench.here.train(2 * steps)
    },
    {contender, task, steps},
  )
}

async function count(page: Page, contender: ContenderName, task: Task) {
  await openHere(page, contender, task)
  const [once, twice] = [await countCommands(page, steps), await countCommands(page, 2 * steps)]
  const session = await page.context().newCDPSession(page)
  const [less, more] = [
    await countObjects(page, session, steps),
    await countObjects(page, session, 2 * steps),
  ]
  const tfjs =
    contender === 'jax' ? {tensors: null, tensorBytes: null} : difference(once.tensors, twice.tensors)
  return {...difference(once.gpu, twice.gpu), ...tfjs, ...difference(less, more)}
}

/** What a further step adds: what a call costs once, such as the last read, falls out. */
function difference<T extends {readonly [K in keyof T]: number}>(once: T, twice: T): Record<keyof T, number> {
  const names = Object.keys(once) as (keyof T)[]
  const each = names.map((name) => [name, (twice[name] - once[name]) / steps] as const)
  return Object.fromEntries(each) as Record<keyof T, number>
}

function countCommands(page: Page, steps: number): Promise<{gpu: GpuCounts; tensors: TensorCounts}> {
  return page.evaluate(async (steps) => {
    const {counter, here, countTensors} = window.bench
    counter.clear()
    const tensors = await countTensors(() => here.train(steps))
    return {gpu: counter.read(), tensors}
  }, steps)
}

/** Every allocation is a sample, also of what was collected since. */
async function countObjects(page: Page, session: CDPSession, steps: number): Promise<Heap> {
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: 1,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await page.evaluate((steps) => window.bench.here.train(steps), steps)
  const {profile} = await session.send('HeapProfiler.stopSampling')
  const objectBytes = profile.samples.reduce((sum, {size}) => sum + size, 0)
  return {objects: profile.samples.length, objectBytes}
}
