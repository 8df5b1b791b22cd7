import type {Page} from '@playwright/test'

/**
 * Has the page itself watch for tasks of its main thread that last over 50 ms on the wall's clock, the browser's
 * `longtask`: unlike a trace it costs the page nothing. Call it before the page is opened.
 */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(globalThis, {longTasks: seen})
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) seen.push(duration)
    }).observe({type: 'longtask'})
  })
}

/** How long the tasks over 50 ms lasted, in milliseconds, since the last call. */
export async function longTasks(page: Page): Promise<number[]> {
  // Entries are handed over in an idle moment, a little after their task.
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as {longTasks?: number[]}).longTasks?.splice(0) ?? [Infinity])
}

/** Keeps the main thread busy, to see that a long task is noticed. */
export async function holdUp(page: Page, milliseconds: number): Promise<void> {
  // What a debugger evaluates is no task of the page; a timer's is.
  await page.evaluate((busy) => {
    const work = (done: () => void) => {
      const end = performance.now() + busy
      while (performance.now() < end);
      done()
    }
    return new Promise<void>((done) => setTimeout(work, 0, done))
  }, milliseconds)
}
