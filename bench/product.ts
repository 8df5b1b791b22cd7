/** What a person notices of the built product: how soon it trains, and how soon it answers while it trains. */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {BrowserContext, Page} from '@playwright/test'
import type {BackendName} from '../src/contract/backend'
import type {Arena} from './browser'
import {product} from './bundle'
import type {Options} from './options'
import {median, quantile} from './statistics'

/** The default net in the product's worker, watched as the playground watches it; milliseconds. */
export interface Service {
  readonly backend: BackendName
  readonly imagesPerSecond: number
  /** How often the GPU is read while it trains: losses, snapshots, checkpoints. Null where there is none. */
  readonly readsPerSecond: number | null
  readonly encodeTestDigits: number
  readonly drawing: {readonly median: number; readonly p99: number}
  readonly pause: {readonly median: number; readonly p99: number}
}

/** Milliseconds from opening the page to the first training step, on a first visit and on the next. */
export interface Start {
  readonly cold: number
  readonly warm: number
}

export async function serviceOf(arena: Arena, backend: BackendName, options: Options): Promise<Service> {
  const url = `${arena.server.url}assets/${await workerFile()}`
  const page = await arena.newPage('isolated')
  const trials = options.quick
    ? {drawings: 10, pauses: 3, seconds: 2}
    : {drawings: 300, pauses: 100, seconds: 10}
  try {
    const engine = await page.evaluateHandle((url) => window.bench.product(url), url)
    await engine.evaluate((engine, backend) => engine.open(backend), backend)
    const reads = await countReads(page)
    const before = await reads()
    const imagesPerSecond = await engine.evaluate((engine, seconds) => engine.speed(seconds), trials.seconds)
    const readsPerSecond = backend === 'wasm' ? null : ((await reads()) - before) / trials.seconds
    const {drawings, pauses, encodeTestDigits} = await engine.evaluate(
      (engine, trials) => engine.tryOut(trials),
      trials,
    )
    const answers = {encodeTestDigits, drawing: spread(drawings), pause: spread(pauses)}
    return {backend, imagesPerSecond, readsPerSecond, ...answers}
  } finally {
    await page.close()
  }
}

/** Counts from now on how often the engine's worker reads off a GPU. */
async function countReads(page: Page): Promise<() => Promise<number>> {
  const [worker] = page.workers().filter((one) => one.url().includes('/assets/'))
  if (!worker) throw new Error('the engine has no worker')
  await worker.evaluate(() => {
    const counted = {reads: 0}
    Object.assign(globalThis, {counted})
    for (const [type, name] of [
      [globalThis.GPUBuffer, 'mapAsync'],
      [globalThis.WebGL2RenderingContext, 'readPixels'],
    ] as const) {
      const original: unknown = type && Reflect.get(type.prototype, name)
      if (typeof original !== 'function') continue
      Reflect.set(type.prototype, name, function (this: unknown, ...given: unknown[]) {
        counted.reads++
        return Reflect.apply(original, this, given)
      })
    }
  })
  return () => worker.evaluate(() => (globalThis as {counted?: {readonly reads: number}}).counted?.reads ?? 0)
}

const spread = (ms: readonly number[]) => ({median: median(ms), p99: quantile(ms, 0.99)})

/** The engine's worker among the product's files. */
async function workerFile(): Promise<string> {
  const found = (await readdir(join(product, 'assets'))).find((name) => /^worker-.*\.js$/.test(name))
  if (!found) throw new Error('the built product has no worker: npm run build')
  return found
}

/** Visits with an empty browser, then again; medians of several such pairs. */
export async function startOf(arena: Arena, options: Options): Promise<Start> {
  const cold: number[] = []
  const warm: number[] = []
  for (let i = 0; i < (options.quick ? 1 : options.repeats); i++) {
    const context = await arena.browser.newContext({locale: 'en-US'})
    cold.push(await visit(context, arena.server.url))
    warm.push(await visit(context, arena.server.url))
    await context.close()
  }
  return {cold: median(cold), warm: median(warm)}
}

/** Opens the playground, presses Train as soon as there is such a button, and waits for the first step. */
async function visit(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(`${url}#/playground?backend=wasm`, {waitUntil: 'commit'})
  await page
    .getByRole('toolbar', {name: 'Training'})
    .getByRole('button', {name: 'Train', exact: true})
    .click()
  await page
    .getByRole('status', {name: 'Training status'})
    .filter({hasText: /step [1-9]/})
    .waitFor()
  const ms = performance.now() - start
  await page.close()
  return ms
}
