import {expect, test} from '@playwright/test'
import {complaints, Playground} from './pages/playground.ts'

test('the first page is alive before MNIST has arrived, and leads to the playground', async ({page}) => {
  const errors = complaints(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./')
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  const reconstruction = page.getByRole('img', {name: 'Reconstruction'})
  await expect(reconstruction).toBeVisible()

  const before = await reconstruction.screenshot()
  await new Playground(page).drawOne()
  await expect.poll(async () => (await reconstruction.screenshot()).equals(before)).toBe(false)
  await expect(page.getByRole('img', {name: 'What the network sees'})).toBeVisible()
  await expect(page.getByRole('img', {name: 'Error'})).toBeVisible()
  expect(asked.filter((url) => url.includes('/mnist/'))).toEqual([])

  await page.getByRole('link', {name: 'Train it yourself'}).click()
  await expect(page).toHaveURL(/#\/playground/)
  await expect(page.getByRole('toolbar', {name: 'Training'})).toBeVisible()
  expect(errors).toEqual([])
})
