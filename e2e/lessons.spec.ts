import {existsSync, readdirSync} from 'node:fs'
import {expect, test} from '@playwright/test'

const rooms = new URL('../src/lessons/', import.meta.url)
const slugs = readdirSync(rooms, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, rooms)).includes('lesson.tsx'))
  .map(({name}) => name)

test('there are four lessons, and the list of lessons leads to each', async ({page}) => {
  expect(slugs.sort()).toEqual(['denoising', 'interpolation', 'latent-space', 'pca'])
  await page.goto('./#/lessons')
  for (const slug of slugs) {
    const link = page.getByRole('main').locator(`a[href*="lessons/${slug}"]`).first()
    await expect(link).toBeVisible()
  }
})

test('every lesson is walked through, scene by scene, in a spec of its own', () => {
  for (const slug of slugs) expect(existsSync(new URL(`${slug}.spec.ts`, import.meta.url)), slug).toBe(true)
})
