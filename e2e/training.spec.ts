import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, type Page, test} from '@playwright/test'
import {complaints, Playground, quick} from './pages/playground.ts'

async function downloadedReport(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Download report'}).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

test('trains to its budget, says what it reached, and reports it', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({...quick, epochs: 3, rate: 0.003})
  await playground.trainToTheEnd()
  const {step, epoch, test: testLoss, backend} = await playground.numbers()
  expect({step, epoch, backend}).toEqual({step: 48, epoch: 3, backend: 'wasm'})

  const report = await downloadedReport(page)
  expect(report).toMatchObject({report: 1, seed: 1, backend: 'wasm', state: 'finished', steps: 48, epochs: 3})
  expect(report.history.trainLoss).toHaveLength(48)
  expect(report.history.trainLoss[0]).toBeGreaterThan(2 * report.trainLoss)
  expect(report.testLoss).toBeCloseTo(testLoss, 4)
  expect(report.testSse).toBeCloseTo(784 * report.testMse, 6)
  expect(errors).toEqual([])
})

test('pause, step, rewind and new weights do what they say', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 50})
  await playground.button('Train').click()
  await playground.reachStep(20)
  await playground.pause()
  const paused = (await playground.numbers()).step

  await playground.button('Step').click()
  await expect.poll(async () => (await playground.numbers()).step).toBe(paused + 1)

  await playground.button('Rewind').click()
  await expect.poll(async () => (await playground.numbers()).step).toBe(0)
  await playground.button('Step').click()
  await expect.poll(async () => (await playground.numbers()).train).toBeGreaterThan(0)
  const first = (await playground.numbers()).train
  await playground.button('Rewind').click()
  await playground.button('Step').click()
  await expect.poll(async () => (await playground.numbers()).step).toBe(1)
  await expect.poll(async () => (await playground.numbers()).train).toBe(first)

  await playground.button('New weights').click()
  await expect(page).toHaveURL(/seed=2/)
  await expect.poll(async () => (await playground.numbers()).step).toBe(0)
})

test('the page and the command line give the same figures', async ({page}) => {
  const told = execFileSync(
    'npx',
    ['tsx', 'src/engine/cli.ts', '--code', '2', '--images', '6000', '--epochs', '2', '--seed', '3', '--json'],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  )
  const inNode = JSON.parse(told)
  const playground = new Playground(page)
  await playground.open({code: 2, images: 6000, epochs: 2, seed: 3, backend: 'wasm'})
  await playground.trainToTheEnd()
  const inPage = await downloadedReport(page)
  console.log(`test MSE: page ${inPage.testMse}, command line ${inNode.testMse}`)
  expect(inPage.testMse).toBeCloseTo(inNode.testMse, 4)
  expect(inPage.trainLoss).toBeCloseTo(inNode.trainLoss, 4)
  expect(inPage.steps).toBe(inNode.steps)
})

test('trains on several cores where there are some to spare, to the same figures', async ({page}) => {
  const run = async () => {
    const playground = new Playground(page)
    await playground.open({...quick, epochs: 3})
    await playground.trainToTheEnd()
    const {backends, testMse} = await downloadedReport(page)
    return {threads: backends.find(({name}: {name: string}) => name === 'wasm').threads, testMse}
  }
  await haveCores(page, 2)
  const one = await run()
  await haveCores(page, 4)
  // A reload would bring the trained run back.
  await page.goto('about:blank')
  const three = await run()
  expect([one.threads, three.threads]).toEqual([1, 3])
  expect(three.testMse).toBe(one.testMse)
})

/** Has the engine's worker believe in so many cores. */
async function haveCores(page: Page, cores: number): Promise<void> {
  await page.unrouteAll()
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    const body = `Object.defineProperty(navigator, 'hardwareConcurrency', {value: ${cores}})\n`
    await route.fulfill({response, body: body + (await response.text())})
  })
}
