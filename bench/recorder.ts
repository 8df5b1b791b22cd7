/** What the main thread of a page is up to, as the page itself sees it: a trace would cost it more. */
import type {Page} from '@playwright/test'

/** Milliseconds: of every task over 50 ms, and from each frame to the next. */
export interface Recording {
  readonly tasks: readonly number[]
  readonly frames: readonly number[]
}

/** Has the page record itself. Call it before the page is opened. */
export async function record(page: Page): Promise<void> {
  // No function in here has a name: the compiler would ask the page for a helper that it has not.
  await page.addInitScript(async () => {
    const tasks: number[] = []
    const frames: number[] = []
    Object.assign(globalThis, {recording: {tasks, frames}})
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) tasks.push(duration)
    }).observe({type: 'longtask'})
    for (let before = await new Promise(requestAnimationFrame); ; ) {
      const now = await new Promise(requestAnimationFrame)
      frames.push(now - before)
      before = now
    }
  })
}

/** What was recorded since the last call. */
export async function recorded(page: Page): Promise<Recording> {
  // Long tasks are reported in an idle moment, a little after they ended.
  await page.waitForTimeout(300)
  const found = await page.evaluate(() => {
    const {recording} = globalThis as {recording?: {tasks: number[]; frames: number[]}}
    return recording && {tasks: recording.tasks.splice(0), frames: recording.frames.splice(0)}
  })
  if (!found) throw new Error('the page was opened before it was told to record itself')
  return found
}

/** @throws Error where this browser keeps a long task to itself: none would then mean nothing */
export async function checkRecording(page: Page): Promise<void> {
  // What a debugger evaluates is no task of the page; a timer's is.
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => {
          const end = performance.now() + 80
          while (performance.now() < end);
          done()
        }),
      ),
  )
  const {tasks} = await recorded(page)
  if (!tasks.some((ms) => ms >= 80)) throw new Error('this browser does not report long tasks')
}
