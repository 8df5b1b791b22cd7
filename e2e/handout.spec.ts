import {expect, type Page, test} from '@playwright/test'
import {complaints} from './pages/playground.ts'
import {expectNoViolations} from './pages/violations.ts'

const scenes = (page: Page) =>
  page.getByRole('region').filter({has: page.getByRole('img', {name: /^Figures: /})})

test('a lesson prints as a handout: all scenes with their figures, light, without bars', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'dark'})
  await page.goto('./#/lessons/interpolation/walk?backend=wasm&lang=en')
  await page.getByRole('figure', {name: 'Interpolation'}).waitFor()
  await page.keyboard.press('Control+p')
  await expect(page).toHaveURL(/#\/lessons\/interpolation\/handout/)
  const print = page.getByRole('button', {name: 'Print', exact: true})
  await expect(print).toBeEnabled({timeout: 240_000})
  await expect(scenes(page)).toHaveCount(10)
  await expect(page.getByText('The figure is on its way…')).toHaveCount(0)
  await expect(page.getByText('My prediction, and why').first()).toBeVisible()
  await expect(page.getByRole('img', {name: 'The lesson’s address'})).toBeVisible()
  await expectNoViolations(page)

  await page.emulateMedia({media: 'print'})
  await expect(print).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  const paper = await page.pdf({preferCSSPageSize: true})
  // A page for each scene, one before them, and one or two after them, as long as their texts are.
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect([12, 13]).toContain(pages)

  await page.emulateMedia({media: 'screen'})
  await page.getByRole('link', {name: 'Back to the lesson'}).click()
  await expect(page.getByRole('heading', {level: 2})).toHaveCount(1)
  expect(trouble).toEqual([])
})
