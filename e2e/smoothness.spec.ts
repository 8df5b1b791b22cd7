import {expect, type Page, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

/** Begins to note tasks of the page's thread that last more than 50 ms. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, {longTasks: tasks})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    }).observe({type: 'longtask'})
  })

const longTasks = (page: Page) =>
  page.evaluate(() => (globalThis as {longTasks?: number[]}).longTasks ?? [Number.NaN])

test('with every figure open and the pen moving, no task lasts over 50 ms while training', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 100})
  await playground.button('Train').click()
  await playground.reachStep(100)
  await playground.drawOne()
  await page.waitForTimeout(2000)
  await watchTasks(page)
  const before = (await playground.numbers()).step
  const end = Date.now() + 10_000
  while (Date.now() < end) await playground.drawOne()
  const steps = (await playground.numbers()).step - before
  const tasks = await longTasks(page)
  console.log(
    `smoothness: ${steps} steps in 10 s with the pen moving; tasks over 50 ms: ${tasks.length}, longest ${Math.max(0, ...tasks)} ms`,
  )
  await playground.button('Pause').click()
  expect(tasks).toEqual([])
})

test('memory is flat over 2,000 steps', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 100})
  await playground.button('Train').click()
  await playground.reachStep(500)
  const client = await page.context().newCDPSession(page)
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const {usedSize} = await client.send('Runtime.getHeapUsage')
    return usedSize / 2 ** 20
  }
  const [before, from] = [await heap(), (await playground.numbers()).step]
  await playground.reachStep(from + 2000)
  const [after, to] = [await heap(), (await playground.numbers()).step]
  await playground.button('Pause').click()
  console.log(
    `memory: the page's heap ${before.toFixed(1)} MiB at step ${from}, ${after.toFixed(1)} MiB at step ${to}`,
  )
  expect(after - before).toBeLessThan(8)
})
