import {expect, type Locator, test} from '@playwright/test'
import {complaints, Playground, quick} from './pages/playground.ts'

/** The pixels of a canvas, as a text to be compared. */
const pixelsOf = (image: Locator) =>
  image.evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))

/** The figure, once the page is scrolled to where it is: it is made when it comes near the window. */
async function featuresOf(playground: Playground): Promise<Locator> {
  const features = playground.figure('Features')
  await expect(async () => {
    await playground.page.locator('footer').scrollIntoViewIfNeeded()
    await expect(features).toBeVisible({timeout: 2000})
  }).toPass()
  await features.scrollIntoViewIfNeeded()
  return features
}

test('a convolutional net shows its filters, and its feature maps open large by the keyboard', async ({
  page,
}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'convolutional', filters: '8,16', code: 16})
  await playground.trainToTheEnd()

  const hourglass = playground.figure('Hourglass')
  await hourglass.scrollIntoViewIfNeeded()
  const sheets = hourglass.getByRole('button', {name: /^Feature maps/})
  await expect(sheets).toHaveCount(4)
  await sheets.first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', {name: /hidden 1, 14 × 14 × 8/})
  await expect(dialog.getByRole('img', {name: /^Feature map/})).toHaveCount(8)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(sheets.first()).toBeFocused()

  const features = await featuresOf(playground)
  await expect(features.getByRole('button', {name: /^Filter \d+$/})).toHaveCount(8)
  await features.getByRole('button', {name: 'Filter 3', exact: true}).click()
  await expect(features.getByRole('button', {name: 'Feature map 3', exact: true}).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await features.getByRole('button', {name: 'Decoder columns'}).click()
  await expect(features).toContainText('filters of the last layer')
  expect(errors).toEqual([])
})

test('a sparse net shows its units, those of this digit, and their mean beside ρ', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'sparse'})
  await playground.trainToTheEnd()
  const features = await featuresOf(playground)
  const units = features.getByRole('button', {name: /^Unit \d+$/})
  await expect(units).toHaveCount(64)
  await features.getByRole('button', {name: 'More'}).click()
  await expect(features).toContainText('65–128 of 196')
  await units.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(features).toContainText('Unit 66 is marked: its activation is')
  await expect(features).toContainText(/The mean activation is 0\.\d+; the target ρ is 0\.050/)
})

test('a draw of ε changes what a variational net gives back, and the mean brings it back', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...quick, variant: 'vae', hidden: 64})
  await playground.trainToTheEnd()
  const hourglass = playground.figure('Hourglass')
  await hourglass.scrollIntoViewIfNeeded()
  const output = hourglass.getByRole('img', {name: 'Output', exact: true})
  const drawn = hourglass.getByRole('img', {name: 'Output of this draw'})
  // The digit's way through the trained net may arrive only while this is looked at.
  await expect(async () => {
    const mean = await pixelsOf(output)
    await hourglass.getByRole('button', {name: 'Draw ε'}).click()
    await expect.poll(() => pixelsOf(drawn)).not.toBe(mean)
    const first = await pixelsOf(drawn)
    await hourglass.getByRole('button', {name: 'Draw ε'}).click()
    await expect.poll(() => pixelsOf(drawn)).not.toBe(first)
    await hourglass.getByRole('button', {name: 'Mean', exact: true}).click()
    expect(await pixelsOf(output)).toBe(mean)
  }).toPass()
})
