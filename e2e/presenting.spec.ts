import {expect, test} from '@playwright/test'
import {Lesson} from './pages/lesson.ts'

test.use({viewport: {width: 1920, height: 1080}})

test('a clicker steps wherever the focus is, and Home and End reach both ends', async ({page}) => {
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('map', '&present=1')
  const map = (await lesson.scene.textContent()) ?? ''
  // A control that uses the same keys for itself has the focus.
  const slider = lesson.figure('Latent space').getByRole('application')
  await slider.focus()
  await page.keyboard.press('PageDown')
  await lesson.isAt('decode')
  await expect(lesson.scene).not.toHaveText(map)
  const decoded = (await lesson.scene.textContent()) ?? ''
  await lesson.button('Previous').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(/latent-space\/decode/)
  await expect(lesson.scene).not.toHaveText(decoded)
  await page.keyboard.press('PageUp')
  await expect(lesson.scene).toHaveText(decoded)
  await page.keyboard.press('ArrowLeft')
  await lesson.isAt('map')
  await page.keyboard.press('End')
  await lesson.isAt('summary')
  await page.keyboard.press('Home')
  await expect(lesson.button('Previous')).toBeDisabled()
  await expect(page).toHaveURL(/present=1/)
})

test('full stop and b make the screen black, and any key brings it back', async ({page}) => {
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('map', '&present=1')
  const black = page.getByRole('img', {name: 'Black screen'})
  for (const key of ['.', 'b']) {
    await page.keyboard.press(key)
    await expect(black).toBeVisible()
    expect(await black.boundingBox()).toEqual({x: 0, y: 0, width: 1920, height: 1080})
    await page.keyboard.press(key)
    await expect(black).toHaveCount(0)
  }
  await page.keyboard.press('.')
  await page.keyboard.press('PageDown')
  await expect(black).toHaveCount(0)
  await lesson.isAt('decode')
})

test('one figure is enlarged, the pointer lit up, the text hidden, and Escape leaves', async ({page}) => {
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('map', '&present=1')
  const map = lesson.figure('Latent space')
  await map.hover()
  const before = await map.boundingBox()
  await page.keyboard.press('e')
  await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(0.9 * 1920)
  expect((await map.boundingBox())?.height).toBeGreaterThan(0.9 * 1080)
  await page.keyboard.press('e')
  await expect.poll(async () => (await map.boundingBox())?.width).toBe(before?.width)

  const light = page.getByRole('img', {name: 'Spotlight for the pointer'})
  await page.keyboard.press('s')
  await page.mouse.move(400, 300)
  await expect(light).toBeVisible()
  const place = () =>
    light.evaluate(({style}) => [style.getPropertyValue('--x'), style.getPropertyValue('--y')])
  await expect.poll(place).toEqual(['400px', '300px'])
  await page.keyboard.press('s')
  await expect(light).toHaveCount(0)

  await page.keyboard.press('t')
  await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan((before?.width ?? 0) + 1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page).not.toHaveURL(/present/)
})

test('the notes stand in a window of their own, with the time, and hear the clicker too', async ({page}) => {
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('map', '&present=1')
  await expect(page.getByRole('timer', {name: 'Time since presenting began'})).toHaveText(/^\d+:\d\d$/)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  const heading = notes.getByRole('heading', {level: 1})
  await expect(heading).toHaveText((await lesson.scene.textContent()) ?? '')
  await expect(notes.getByText(/^Scene \d+ of \d+$/)).toBeVisible()
  await notes.keyboard.press('PageDown')
  await lesson.isAt('decode')
  // Both windows follow the address, neither waits for the other.
  const titles = async () => new Set([await heading.textContent(), await lesson.scene.textContent()])
  await expect.poll(async () => (await titles()).size).toBe(1)
  const closed = notes.waitForEvent('close')
  await page.keyboard.press('n')
  await closed
})

test('the next lesson stays in presenting', async ({page}) => {
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('summary', '&present=1')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#\/lessons\/interpolation.*present=1/)
  await expect(page.getByRole('banner')).toBeHidden()
})
