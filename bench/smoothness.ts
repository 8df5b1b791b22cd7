/** How smoothly the built page goes on while it trains: long tasks and frames of its main thread. */
import type {Page} from '@playwright/test'
import type {Arena} from './browser'
import type {Options} from './options'
import {checkRecording, type Recording, record, recorded} from './recorder'
import {median, quantile} from './statistics'

/** A page that trains on WASM, beside the same page before; milliseconds. */
export interface Smoothness {
  readonly page: string
  readonly doing: string
  /** Tasks of the main thread over 50 ms, and the longest task; 0 where none is over 50 ms. */
  readonly longTasks: number
  readonly longestTask: number
  readonly frame: {readonly median: number; readonly p95: number}
  readonly framesPerSecond: number
  /** The 95th percentile as a multiple of what it is before training begins. */
  readonly timesIdle: number
}

/** Scenes of lessons that train by a toolbar. */
const scenes = [
  'latent-space/history',
  'interpolation/learn',
  'denoising/train',
  'denoising/sheet',
  'pca/plane',
  'pca/settings',
  'pca/sheet',
]

export async function smoothnessOf(arena: Arena, options: Options): Promise<Smoothness[]> {
  const seconds = options.quick ? 2 : 10
  const rows = await withPage(arena, (page) => inPlayground(page, seconds))
  for (const scene of scenes) {
    console.error(`page, ${scene} …`)
    rows.push(...(await withPage(arena, (page) => inLesson(page, scene, seconds))))
  }
  return rows
}

async function withPage<T>(arena: Arena, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await arena.browser.newContext({locale: 'en-US', baseURL: arena.server.url})
  context.setDefaultTimeout(120_000)
  try {
    const page = await context.newPage()
    await record(page)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** With all its figures: at rest, in training, and in training while someone draws. */
async function inPlayground(page: Page, seconds: number): Promise<Smoothness[]> {
  await page.goto('#/playground?v=1&backend=wasm&epochs=200')
  await ready(page)
  await checkRecording(page)
  const idle = await recordedOver(page, () => page.waitForTimeout(seconds * 1000))
  await button(page, 'Train').click()
  await settle(page)
  const training = await recordedOver(page, () => page.waitForTimeout(seconds * 1000))
  const drawing = await recordedOver(page, () => drawFor(page, seconds))
  return [
    rowOf('playground', 'nothing', idle, idle),
    rowOf('playground', 'training', training, idle),
    rowOf('playground', 'training, pen moving', drawing, idle),
  ]
}

async function inLesson(page: Page, scene: string, seconds: number): Promise<Smoothness[]> {
  await page.goto(`#/lessons/${scene}?backend=wasm&lang=en`)
  await ready(page)
  const idle = await recordedOver(page, () => page.waitForTimeout(seconds * 500))
  const training = await recordedOver(page, async () => {
    await button(page, 'Train').click()
    await trainFor(page, seconds)
  })
  return [rowOf(`lessons/${scene}`, 'training', training, idle)]
}

const button = (page: Page, name: 'Train' | 'Pause') =>
  page.getByRole('button', {name, exact: true}).and(page.locator(':not([aria-disabled="true"])')).first()

/** There is something to train, and what came with opening the page is over. */
async function ready(page: Page): Promise<void> {
  await button(page, 'Train').waitFor()
  await settle(page)
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(3000)
}

/** So long, or until the training is at its end. */
async function trainFor(page: Page, seconds: number): Promise<void> {
  const pause = button(page, 'Pause')
  const timeout = seconds * 1000
  await pause.waitFor({timeout}).catch(() => {})
  await pause.waitFor({state: 'detached', timeout}).catch(() => {})
}

async function drawFor(page: Page, seconds: number): Promise<void> {
  const pad = page.getByLabel('Draw a digit').first()
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is no drawing pad')
  const at = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height]
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    await page.mouse.move(...at(0.55, 0.2))
    await page.mouse.down()
    for (let i = 1; i <= 10; i++) await page.mouse.move(...at(0.55 - 0.01 * i, 0.2 + 0.06 * i))
    await page.mouse.up()
  }
}

async function recordedOver(page: Page, work: () => Promise<void>): Promise<Recording> {
  await recorded(page)
  await work()
  return recorded(page)
}

function rowOf(page: string, doing: string, {tasks, frames}: Recording, idle: Recording): Smoothness {
  const p95 = quantile(frames, 0.95)
  const sum = frames.reduce((total, ms) => total + ms, 0)
  return {
    page,
    doing,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    frame: {median: median(frames), p95},
    framesPerSecond: (1000 * frames.length) / sum,
    timesIdle: p95 / quantile(idle.frames, 0.95),
  }
}
