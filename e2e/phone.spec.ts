import {expect, test} from '@playwright/test'
import {phone} from './pages/phone.ts'
import {Playground, quick} from './pages/playground.ts'

test.use(phone)

test('everything fits a phone, and a finger trains and draws', async ({page}) => {
  const playground = new Playground(page)
  await playground.open(quick)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await playground.button('Train').tap()
  await expect.poll(async () => (await playground.numbers()).step).toBe(16)

  await playground.pad.scrollIntoViewIfNeeded()
  const sees = page.getByRole('img', {name: 'What the network sees'})
  // A picture is taken of what is in the window: for it the page may scroll, for the stroke it may not.
  const blank = await sees.screenshot()
  const scroll = await page.evaluate(() => window.scrollY)
  await stroke(page, playground)
  await expect.poll(async () => (await sees.screenshot()).equals(blank)).toBe(false)
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll)
})

test('home fits a phone', async ({page}) => {
  await page.goto('./')
  await page.getByRole('img', {name: 'Reconstruction'}).waitFor()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})

/** A finger's stroke, as the browser's own touch events. */
async function stroke(page: import('@playwright/test').Page, playground: Playground): Promise<void> {
  const box = await playground.pad.boundingBox()
  if (!box) throw new Error('the pad is not on the page')
  const client = await page.context().newCDPSession(page)
  const point = (t: number) => ({x: box.x + box.width * 0.5, y: box.y + box.height * (0.25 + 0.5 * t)})
  await client.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [point(0)]})
  for (let i = 1; i <= 10; i++)
    await client.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: [point(i / 10)]})
  await client.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
}
