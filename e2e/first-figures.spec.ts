import {expect, type Page, test} from '@playwright/test'
import {Lesson} from './pages/lesson.ts'

/**
 * What lessons show first. With `all`, a scene that has no figure without all test digits, it says the same after that;
 * what compares with PCA says more.
 */
const firsts = [
  {slug: 'latent-space', scene: 'hourglass', figures: ['Hourglass', 'Reconstructions'], all: 'sizes'},
  {slug: 'latent-space', scene: 'map', figures: ['Latent space', 'Reconstructions'], all: 'sizes'},
  {slug: 'interpolation', scene: 'walk', figures: ['Interpolation', 'Latent space'], all: 'guess'},
  {slug: 'pca', scene: 'side-by-side', figures: ['PCA and autoencoder'], all: null},
  {slug: 'denoising', scene: 'noise', figures: ['Denoising'], all: null},
] as const

/** Nothing of MNIST arrives until the test lets it. */
async function holdMnist(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/mnist/**', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** What figures say, with the numbers of their captions. */
const said = (lesson: Lesson, figures: readonly string[]) =>
  Promise.all(figures.map((name) => lesson.figure(name).ariaSnapshot()))

for (const {slug, scene, figures, all} of firsts)
  test(`${slug}, ${scene}: figures stand before MNIST has arrived`, async ({page}) => {
    const release = await holdMnist(page)
    const lesson = new Lesson(page, slug)
    await lesson.open(scene)
    for (const name of figures) await expect(lesson.figure(name)).toBeVisible()
    if (all === null) return
    const before = await said(lesson, figures)
    release()
    await lesson.open(all)
    await lesson.open(scene)
    await expect.poll(() => said(lesson, figures)).toEqual(before)
  })

test('before MNIST has arrived, another digit goes through the hourglass, and a drawing is answered', async ({
  page,
}) => {
  await holdMnist(page)
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('hourglass')
  const before = await said(lesson, ['Hourglass'])
  await lesson.figure('Reconstructions').getByRole('button', {name: /4/}).first().click()
  await expect.poll(() => said(lesson, ['Hourglass'])).not.toEqual(before)
  await lesson.open('draw')
  const pad = await page.getByLabel('Draw a digit').first().boundingBox()
  if (!pad) throw new Error('there is no pad')
  await page.mouse.move(pad.x + pad.width / 2, pad.y + pad.height / 5)
  await page.mouse.down()
  await page.mouse.move(pad.x + pad.width / 2, pad.y + (4 * pad.height) / 5, {steps: 10})
  await page.mouse.up()
  await expect(page.getByRole('img', {name: 'Reconstruction', exact: true})).toBeVisible()
})
