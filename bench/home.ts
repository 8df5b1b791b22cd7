/** How soon the first page is there, and what its largest drawing takes. */
import type {Arena} from './browser'
import type {Options} from './options'
import {median} from './statistics'

/** Milliseconds. */
export interface Home {
  /** From navigation to the first reconstruction, each visit with an empty cache. */
  readonly firstReconstruction: {readonly median: number; readonly longest: number}
  /** 10,000 dots of the map on 1200 × 1200 pixels: the fastest of many, which is what the drawing itself takes. */
  readonly dots: number
}

export async function homeOf(arena: Arena, options: Options): Promise<Home> {
  const times: number[] = []
  for (let visit = 0; visit < options.repeats; visit++) times.push(await firstReconstruction(arena))
  return {
    firstReconstruction: {median: median(times), longest: Math.max(...times)},
    dots: await arena.pageOf('matmul').evaluate(() => window.bench.drawDots(20)),
  }
}

async function firstReconstruction(arena: Arena): Promise<number> {
  const context = await arena.browser.newContext({locale: 'en-US'})
  try {
    const page = await context.newPage()
    await page.goto(arena.server.url, {waitUntil: 'commit'})
    await page.getByRole('img', {name: 'Reconstruction'}).waitFor()
    return await page.evaluate(() => performance.now())
  } finally {
    await context.close()
  }
}
