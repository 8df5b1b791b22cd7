import {expect, type Locator, test} from '@playwright/test'
import {complaints, Playground, quick} from './pages/playground.ts'

/** What a canvas shows, as text. */
const painted = (canvas: Locator) => canvas.evaluate((it: HTMLCanvasElement) => it.toDataURL())

test('draws from the prior are repeated by their seed, and selected; a net without a prior has fitted ones first', async ({
  page,
}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'vae'})
  await playground.trainToTheEnd()
  const samples = playground.figure('Samples')
  await page.locator('footer').scrollIntoViewIfNeeded()
  await samples.scrollIntoViewIfNeeded()
  const draws = samples.getByRole('img', {name: 'Decoded draws from the prior N(0, I)'})
  await expect(draws).toBeVisible()
  const first = await painted(draws)

  await samples.getByRole('button', {name: 'Draw again'}).click()
  await expect(samples.getByRole('textbox', {name: 'Seed'})).toHaveValue('2')
  await expect.poll(() => painted(draws)).not.toBe(first)
  await samples.getByRole('textbox', {name: 'Seed'}).fill('1')
  await expect.poll(() => painted(draws)).toBe(first)

  await samples.getByRole('button', {name: /^Draw 3,/}).click()
  await expect(samples.getByRole('button', {name: /^Draw 3,/})).toHaveAttribute('aria-pressed', 'true')
  await samples.getByRole('button', {name: 'Both'}).click()
  await expect(samples.getByRole('img', {name: /fitted to the codes/})).toBeVisible()
  await expect(draws).toBeVisible()

  await playground.open({...quick, variant: 'dense'})
  // What was chosen is kept from one model to the next; a new visit begins with what suits the model.
  await page.reload()
  await playground.ready()
  await page.locator('footer').scrollIntoViewIfNeeded()
  await expect(samples.getByRole('img', {name: /fitted to the codes/})).toBeVisible()
  await expect(draws).toHaveCount(0)
  expect(errors).toEqual([])
})

test('a dimension is moved by its slider, the image follows, and Back is the digit again', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'vae', code: 12})
  await playground.trainToTheEnd()
  const traversals = playground.figure('Traversals')
  await page.locator('footer').scrollIntoViewIfNeeded()
  await traversals.scrollIntoViewIfNeeded()
  const sliders = traversals.getByRole('slider', {name: /^Move z/})
  await expect(sliders).toHaveCount(10)
  await traversals.getByRole('button', {name: 'More dimensions'}).click()
  await expect(sliders).toHaveCount(12)

  const moved = traversals.getByRole('img', {name: 'Decoded from the moved code'})
  const own = traversals.getByRole('img', {name: 'Decoded from the digit’s own code'})
  await expect.poll(async () => (await painted(moved)) === (await painted(own))).toBe(true)
  const before = await painted(moved)
  await sliders.first().focus()
  // Towards the middle: a digit may lie at the end of the scale.
  const away = Number(await sliders.first().inputValue()) > 0 ? 'ArrowLeft' : 'ArrowRight'
  for (let i = 0; i < 20; i++) await page.keyboard.press(away)
  await expect.poll(() => painted(moved)).not.toBe(before)
  expect(await painted(own)).toBe(before)
  await traversals.getByRole('button', {name: 'Back'}).click()
  await expect.poll(() => painted(moved)).toBe(before)

  // Another digit: another code, and rows of its own.
  const row = traversals.getByRole('img', {name: /decoded images/}).first()
  const ofSeven = await painted(row)
  await playground
    .figure('Reconstructions')
    .getByRole('button', {name: /^Digit 0/})
    .click()
  await traversals.scrollIntoViewIfNeeded()
  await expect.poll(async () => (await painted(row)) === ofSeven).toBe(false)
  await expect(traversals).toContainText('The code of this 0')
  expect(errors).toEqual([])
})
