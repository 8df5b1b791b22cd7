import {readFileSync} from 'node:fs'
import {expect, type Page, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

async function downloadedReport(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Download report'}).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

test('a run that is changed in mid-training is repeated from its address, to the bit', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({variant: 'denoising', images: 20_000, epochs: 2, backend: 'wasm'})
  await playground.unfold()
  await playground.button('Train').click()
  await playground.reachStep(20)
  await page.getByRole('spinbutton', {name: 'Learning rate', exact: true}).fill('0.01')
  await page.getByRole('spinbutton', {name: 'Learning rate', exact: true}).press('Enter')
  await playground.reachStep(120)
  await page.getByRole('combobox', {name: 'Optimiser'}).selectOption('momentum')
  await expect(playground.progress).toHaveAttribute('aria-valuenow', /^(1|100)$/)
  const note = page.getByRole('note', {name: 'Changes in mid-training'})
  await expect(note).toContainText(/Changed in mid-training: Learning rate 0\.01 after step \d+/)
  await expect(page).toHaveURL(/[?&]changes=\d+:rate=0\.01;\d+:optimiser=momentum(&|$)/)
  const [address, live] = [page.url(), await downloadedReport(page)]
  expect(live.experiment.changes).toHaveLength(2)

  await page.goto('about:blank')
  await page.goto(address)
  await playground.ready()
  await expect(note).toContainText('Still to come: Learning rate 0.01 after step')
  await playground.trainToTheEnd()
  await expect(note).toContainText('Changed in mid-training')
  expect(page.url()).toBe(address)
  const again = await downloadedReport(page)
  expect(again.history.trainLoss).toEqual(live.history.trainLoss)
  expect(again.testLoss).toBe(live.testLoss)
  expect(again.testMse).toBe(live.testMse)
  expect(again.experiment).toEqual(live.experiment)

  await playground.button('Rewind').click()
  await expect(note).toContainText('Still to come: Learning rate 0.01 after step')
  expect(page.url()).toBe(address)
  await page.getByRole('button', {name: 'Take back what is to come'}).click()
  await expect(page).not.toHaveURL(/changes=/)
})
