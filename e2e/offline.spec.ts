import {expect, test} from '@playwright/test'

test.use({serviceWorkers: 'allow'})

test('opens in a lecture room without Wi-Fi, after one visit with it', async ({page, context}) => {
  await page.goto('./')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  const worker = await page.evaluate(() => navigator.serviceWorker.controller?.state)
  expect(worker).toBe('activated')
})
