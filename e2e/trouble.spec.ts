import {expect, type Page, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'

/** Causes a failure as a person can in the console; see CONTRIBUTING. */
const simulateFailure = (page: Page, failure: 'kill-worker' | 'lose-backend') =>
  page.evaluate((what) => {
    const {hourglass} = globalThis as {hourglass?: {simulateFailure(failure: string): void}}
    if (!hourglass) throw new Error('there is no devtools to simulate a failure with')
    hourglass.simulateFailure(what)
  }, failure)

test('a shard that keeps coming damaged: a clear alert, a retry that works, and training meanwhile', async ({
  page,
}) => {
  let damaged = true
  await page.route('**/mnist/train-33000-*.bin', async (route) => {
    if (!damaged) return route.continue()
    const response = await route.fetch()
    const body = await response.body()
    body.writeUInt8(body.readUInt8(1000) ^ 255, 1000)
    return route.fulfill({response, body})
  })
  const playground = new Playground(page)
  await playground.open(quick)
  const alert = page.getByRole('alert').filter({hasText: 'damaged'})
  await expect(alert).toBeVisible()
  await playground.trainToTheEnd()
  expect((await playground.numbers()).step).toBe(16)
  damaged = false
  await alert.getByRole('button', {name: 'Retry'}).click()
  await expect(alert).toBeHidden()
})

test('a shard that is missing or cut short is tried again, and nobody has to know', async ({page}) => {
  let missing = 2
  await page.route('**/mnist/train-6000-*.bin', async (route) => {
    if (missing-- > 0) return route.fulfill({status: 503, body: 'later'})
    return route.continue()
  })
  let cut = 1
  await page.route('**/mnist/train-15000-*.bin', async (route) => {
    if (cut-- <= 0) return route.continue()
    const response = await route.fetch()
    return route.fulfill({response, body: (await response.body()).subarray(0, 5000)})
  })
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 1})
  await playground.trainToTheEnd()
  expect(missing).toBeLessThan(0)
  expect(cut).toBeLessThan(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect((await playground.numbers()).step).toBe(469)
})

test('a killed worker: a new one goes on from the checkpoint', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 60})
  await playground.button('Train').click()
  await playground.reachStep(1200)
  await simulateFailure(page, 'kill-worker')
  const alert = page.getByRole('alert').filter({hasText: 'worker'})
  await expect(alert).toBeVisible()
  await expect(alert).toContainText(/Saved: everything up to/)
  const {step} = await playground.numbers()
  expect(step).toBeGreaterThan(0)
  await playground.reachStep(step + 300)
  await playground.button('Pause').click()
})

test('a lost WebGL context: training goes on, on a slower backend', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'webgl', epochs: 60, hidden: '32', batch: 32})
  expect((await playground.numbers()).backend).toBe('webgl')
  await playground.button('Train').click()
  await playground.reachStep(30)
  await simulateFailure(page, 'lose-backend')
  const alert = page.getByRole('alert').filter({hasText: 'graphics'})
  await expect(alert).toBeVisible()
  await expect.poll(async () => (await playground.numbers()).backend).toBe('wasm')
  const {step} = await playground.numbers()
  await playground.reachStep(step + 50)
  await playground.button('Pause').click()
})

/** No bend anywhere holds the weights back, and every step is too long. */
const linear = {activation: 'linear', codeactivation: 'linear', output: 'linear', centred: false}
const bursting = {...linear, optimiser: 'momentum', rate: 10, epochs: 20}

test('a loss that bursts stops the run, keeps the last good weights and says what to try', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...quick, ...bursting})
  await playground.button('Train').click()
  const alert = page.getByRole('alert').filter({hasText: 'no longer a number'})
  await expect(alert).toBeVisible()
  await expect(alert).toContainText('learning rate')
  await expect(playground.button('Train')).toBeVisible()
})

test('a trained model that cannot be had: a lesson says so once, and begins with first weights', async ({
  page,
}) => {
  await page.route('**/weights/*.bin', (route) => route.fulfill({status: 404, body: 'gone'}))
  await page.goto('#/lessons/latent-space')
  const alert = page.getByRole('alert').filter({hasText: 'trained model'})
  await expect(alert).toHaveCount(1)
  await page.goto('#/')
  await expect(alert).toHaveCount(0)
})

test('a scene that there is not: the first one, and a note that names what was asked', async ({page}) => {
  await page.goto('#/lessons/pca/nowhere')
  await expect(page.getByRole('note').filter({hasText: 'There is no scene called “nowhere”'})).toBeVisible()
})
