import {expect, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'
import {tabTo} from './pages/tab-to.ts'

test('the whole way with the keyboard alone', async ({page}) => {
  await page.goto('./')
  const way = page.getByRole('link', {name: 'Train it yourself'})
  await tabTo(page, way)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/playground/)

  const playground = new Playground(page)
  await playground.open(quick)
  await tabTo(page, playground.button('Train'))
  await page.keyboard.press('ArrowRight')
  await expect(playground.button('Step')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await playground.numbers()).step).toBe(1)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await playground.numbers()).step).toBe(16)

  const width = page.getByRole('spinbutton', {name: 'Code size'}).first()
  await tabTo(page, width)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('button', {name: 'Apply with new weights'})).toBeVisible()
  await tabTo(page, page.getByRole('button', {name: 'Apply with new weights'}))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/code=3/)
})
