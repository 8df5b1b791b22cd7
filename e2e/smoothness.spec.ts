import {expect, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'
import {mainThreadTasks} from './pages/tasks.ts'

test('with every figure open and the pen moving, no task lasts over 50 ms while training', async ({
  page,
  browser,
}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 100})
  await playground.button('Train').click()
  await playground.reachStep(100)
  await playground.drawOne()
  await page.waitForTimeout(2000)
  const before = (await playground.numbers()).step
  const tasks = await mainThreadTasks(browser, page, async () => {
    const end = Date.now() + 10_000
    while (Date.now() < end) await playground.drawOne()
  })
  const steps = (await playground.numbers()).step - before
  await playground.button('Pause').click()
  const longest = tasks[0] ?? {cpu: Number.NaN, wall: Number.NaN}
  const waited = tasks.filter(({wall}) => wall > 50).length
  console.log(
    `smoothness: ${steps} steps in 10 s with the pen moving; ${tasks.length} tasks of the main thread, ` +
      `longest ${longest.cpu.toFixed(1)} ms of its own time; ${waited} over 50 ms on the wall's clock`,
  )
  expect(tasks.length).toBeGreaterThan(100)
  expect(longest.cpu).toBeLessThan(50)
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
