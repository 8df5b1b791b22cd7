import {expect, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

test('two runs train side by side on the same batches, and one address opens both', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({variant: 'dense', code: 2, images: 2000, epochs: 1, backend: 'wasm'})
  await page.getByRole('button', {name: 'Compare', exact: true}).click()
  await expect(page.getByRole('tab', {name: 'Run B'})).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('combobox', {name: 'Variant'}).selectOption('vae')
  await expect(page).toHaveURL(/b\.variant=vae/)

  await playground.button('Train').click()
  for (const letter of ['A', 'B']) {
    await expect(page.getByRole('status', {name: `Training status ${letter}`})).toContainText('step 16')
    await expect(page.getByRole('progressbar', {name: `Training progress ${letter}`})).toHaveAttribute(
      'aria-valuetext',
      /Finished/,
    )
    for (const figure of ['Latent space', 'Hourglass', 'Reconstructions'])
      await expect(playground.figure(`${figure} ${letter}`)).toBeVisible()
  }
  await expect(playground.figure('Loss')).toContainText(/A: .* B: /)
  await playground.drawOne()
  await expect(page.getByRole('img', {name: 'Reconstruction A'})).toBeVisible()
  await expect(page.getByRole('img', {name: 'Reconstruction B'})).toBeVisible()

  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download report B'}).click(),
  ])
  expect(report.suggestedFilename()).toBe('hourglass-vae-16.json')

  await page.getByRole('tab', {name: 'Run A'}).click()
  await playground.unfold()
  await page.getByRole('spinbutton', {name: 'Seed'}).fill('7')
  await page.getByRole('button', {name: 'Apply with new weights'}).click()
  await expect(page.getByRole('note')).toContainText('Seed')
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByRole('status', {name: 'Training status B'})).toHaveText(/test \d/)
  await page.getByRole('button', {name: 'Stop comparing'}).click()
  await playground.ready()
  await expect(page).toHaveURL(/variant=dense.*seed=7/)
  await expect(page).not.toHaveURL(/b\./)
})
