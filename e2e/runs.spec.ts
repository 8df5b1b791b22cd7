import {expect, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

test('runs are kept through a reload, opened where they stood, and put beside one another', async ({
  page,
}) => {
  const playground = new Playground(page)
  const table = page.getByRole('table', {name: 'Runs'})
  const rows = table.locator('tbody').getByRole('row')
  await playground.open({variant: 'dense', code: 2, images: 2000, epochs: 1, backend: 'wasm'})
  await playground.trainToTheEnd()
  await expect(rows).toHaveCount(1)
  await page.getByRole('region', {name: 'Parameters'}).getByRole('spinbutton', {name: 'Code size'}).fill('5')
  await page.getByRole('button', {name: 'Apply with new weights'}).click()
  await playground.trainToTheEnd()
  await expect(rows).toHaveCount(2)
  // One that is still in the middle of its training.
  await playground.button('New weights').click()
  await playground.button('Step').click()
  await playground.button('Step').click()
  await playground.reachStep(2)
  await expect(rows).toHaveCount(3)
  for (const name of ['Code size', 'Seed'])
    await expect(table.getByRole('columnheader', {name})).toBeVisible()

  await page.reload()
  await playground.ready()
  await expect(rows).toHaveCount(3)
  // What was on the page is back, where it stood.
  await playground.reachStep(2)
  await expect(page.getByRole('button', {name: 'Open run 3'})).toBeDisabled()
  await page.getByRole('button', {name: 'Open run 1'}).click()
  await playground.reachStep(16)
  await page.getByRole('button', {name: 'Open run 3'}).click()
  await expect.poll(async () => (await playground.numbers()).step).toBe(2)
  await expect(page).toHaveURL(/code=5.*seed=2/)
  await playground.trainToTheEnd()
  await expect(table.getByRole('row', {name: /^3/})).toContainText('16')
  await expect(rows).toHaveCount(3)

  await page.getByRole('button', {name: 'Compare with run 1'}).click()
  await expect(page.getByRole('status', {name: 'Training status B'})).toContainText('step 16')
  await expect(page).toHaveURL(/b\.code=2/)
  await page.getByRole('button', {name: 'Delete run 2'}).click()
  await expect(rows).toHaveCount(2)
})
