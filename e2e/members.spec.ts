import {readFileSync} from 'node:fs'
import {expect, type Page, test} from '@playwright/test'
import {complaints, Playground} from './pages/playground.ts'

const few = {images: 2000, backend: 'wasm'}

async function downloadedReport(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Download report'}).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

test('a stack names its phases in status, progress, loss and outcome', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({...few, variant: 'stacked', hidden: '64', code: 8, layerepochs: 2, epochs: 2})
  await expect(playground.status).toHaveText(/^Layer 1 · epoch 1 · step 0 · train – · test \d/)
  await playground.button('Step').click()
  await expect(playground.progress).toHaveAttribute('aria-valuetext', /^\d+ %, Layer 1, /)
  await playground.trainToTheEnd()
  await expect(playground.status).toHaveText(
    /^Fine-tuning · epoch 2 · step 96 · train 0\.\d{4} · test 0\.\d{4} ·/,
  )
  await expect(playground.progress).toHaveAttribute('aria-valuetext', /Fine-tuning/)

  const loss = playground.figure('Loss')
  for (const phase of ['Layer 1', 'Layer 2', 'Fine-tuning'])
    await expect(loss.locator('svg text', {hasText: phase})).toBeVisible()
  await loss.getByRole('button', {name: 'As a table'}).click()
  await expect(loss.getByRole('cell', {name: 'Layer 2'}).first()).toBeVisible()

  const {history} = await downloadedReport(page)
  expect(history.phaseStep).toEqual([0, 32, 64])
  const atEnd = (end: number) => history.testMse[history.testStep.indexOf(end)].toFixed(4)
  const phases = `Layer 1 ${atEnd(32)}, Layer 2 ${atEnd(64)}, Fine-tuning ${atEnd(96)}`
  await expect(page.getByText(`Error per pixel after each phase: ${phases}.`)).toBeVisible()
  expect(errors).toEqual([])
})

test('a VAE shows every term of its loss, and its outcome is the ELBO of the report', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...few, variant: 'vae', hidden: '64', beta: 4, epochs: 2})
  await playground.trainToTheEnd()
  await expect(playground.status).toHaveText(/^Epoch 2 · step 32 · train [\d.]+ · test [\d.]+ nats ·/)

  const {testLoss, testTerms, testFigures} = await downloadedReport(page)
  expect(testLoss).toBeCloseTo(testTerms.reconstruction + 4 * testTerms.divergence, 3)
  const elbo = `−ELBO ${testFigures.negativeElbo.toFixed(1)} nats per test image`
  await expect(page.getByText(elbo)).toContainText(`reconstruction ${testTerms.reconstruction.toFixed(1)}`)
  await expect(page.getByText(elbo)).toContainText(`with β = 4, is ${testLoss.toFixed(1)}`)
  await expect(page.getByText(elbo)).toContainText('dimensions of the code')

  const loss = playground.figure('Loss')
  const total = loss.getByRole('button', {name: `Total ${testLoss.toFixed(1)}`})
  await expect(total).toHaveAttribute('aria-pressed', 'true')
  await loss.getByRole('button', {name: /^Divergence/}).click()
  await expect(loss.locator('svg')).toContainText(['4 × KL(q ‖ p), nats per image'])
  await loss.getByRole('button', {name: 'Unweighted'}).click()
  await expect(loss.getByRole('button', {name: /^Divergence 4 × /})).toBeVisible()
})

test('presets of the members can be taken, and what has no effect is left out', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...few, variant: 'sparse'})
  await playground.unfold()
  await expect(page.getByLabel('Noise level')).toHaveCount(0)
  await page.getByLabel('Noise', {exact: true}).selectOption('masking')
  await expect(page.getByLabel('Noise level')).toBeVisible()
  await page.getByLabel('Preset').selectOption({label: 'β of 100: collapse'})
  await expect(page.getByLabel('Divergence weight β')).toHaveValue('100')
  await expect(page.getByText('Every dimension collapses to the prior')).toBeVisible()
})
