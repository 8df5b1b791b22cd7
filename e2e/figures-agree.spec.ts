import {readFileSync} from 'node:fs'
import {expect, type Page, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'

async function downloadedReport(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Download report'}).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

test('status, chart, outcome, bars, table and report of a denoising run tell the same, and of what', async ({
  page,
}) => {
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'denoising', epochs: 5})
  await playground.trainToTheEnd()
  const outcome = page.getByText(/^Finished after 5 epochs/)
  await expect(outcome).toContainText('from noisy digits')
  const {train, test: tested} = await playground.numbers()
  const report = await downloadedReport(page)
  const [noisy, clean] = [report.testLoss.toFixed(4), report.testMse.toFixed(4)]
  expect(report.trainLoss.toFixed(4)).toBe(train.toFixed(4))
  expect(noisy).toBe(tested.toFixed(4))
  expect(clean).not.toBe(noisy)
  expect(report.measured.testLoss).toContain('given with gaussian noise of level 0.5')
  await expect(outcome).toContainText(
    `squared test error ${noisy} per pixel from noisy digits, as in training, and ${clean} from clean ones`,
  )
  const loss = playground.figure('Loss')
  await expect(loss).toContainText(`training ${train.toFixed(4)}`)
  await expect(loss).toContainText(
    `training loss ${train.toFixed(4)} (mean of the last 50), test loss ${noisy} (whole test set), from noisy digits`,
  )
  await loss.getByRole('button', {name: /^Squared error, clean digits/}).click()
  await expect(loss).toContainText(`${clean} (whole test set), from clean digits`)
  await expect(playground.figure('Reconstructions')).toContainText('the bars are from clean digits')
  const row = page.getByRole('table', {name: 'Runs', exact: true}).getByRole('row').nth(1)
  await expect(row).toContainText(`${noisy} (noisy)`)
  await expect(row).toContainText(clean)
})

test('what waits for new weights is not shown as if it were there', async ({page}) => {
  const playground = new Playground(page)
  await playground.open(quick)
  await playground.trainToTheEnd()
  const outcome = page.getByText(/^Finished after 1 epoch/)
  const [hourglass, loss] = [playground.figure('Hourglass'), playground.figure('Loss')]
  // PCA of all training images takes its time on a busy machine; the outcome is held against it, too.
  await expect(loss).toContainText('PCA with 2 numbers', {timeout: 240_000})
  const before = await outcome.textContent()
  const stands = async () => {
    await expect(hourglass).toContainText(
      'The network 784–128–32–2–32–128–784, with 2 numbers at the bottleneck.',
    )
    await expect(loss).toContainText('PCA with 2 numbers')
    expect(await outcome.textContent()).toBe(before)
  }
  await stands()
  await hourglass.getByRole('spinbutton', {name: 'Code size'}).fill('8')
  await hourglass.getByRole('spinbutton', {name: 'Code size'}).press('Enter')
  await expect(hourglass).toContainText('Waiting for new weights: 784–128–32–8–32–128–784.')
  await stands()

  await page.evaluate(() => {
    location.hash = '#/playground?v=2&variant=vae&code=5&images=2000&epochs=1&backend=wasm'
  })
  await expect(page.getByRole('combobox', {name: 'Variant'})).toHaveValue('vae')
  await expect(page.getByRole('button', {name: 'Apply with new weights'})).toBeVisible()
  await stands()
  await page.getByRole('button', {name: 'Apply with new weights'}).click()
  await expect(hourglass).toContainText('5 means μ and 5 deviations σ')
  await expect(hourglass).not.toContainText('Waiting')
})

test('a loss that burst is gone with its run: alert, status and all', async ({page}) => {
  const playground = new Playground(page)
  const linear = {activation: 'linear', codeactivation: 'linear', output: 'linear', centred: false}
  const bursting = {...linear, optimiser: 'momentum', rate: 10, epochs: 20}
  await playground.open({...quick, ...bursting})
  await playground.button('Train').click()
  const alert = page.getByRole('alert').filter({hasText: 'no longer a number'})
  await expect(alert).toBeVisible()
  expect((await playground.numbers()).train).not.toBeGreaterThan(1)
  await playground.button('New weights').click()
  await expect(alert).toBeHidden()
})
