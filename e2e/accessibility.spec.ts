import {expect, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'
import {expectNoViolations} from './pages/violations.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`no violations on the first page, ${theme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'})
    await page.goto('./')
    await page.getByRole('img', {name: 'Reconstruction'}).waitFor()
    await expectNoViolations(page)
  })

  test(`no violations in the playground, before and after training, ${theme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'})
    const playground = new Playground(page)
    await playground.open(quick)
    await expectNoViolations(page)
    await playground.trainToTheEnd()
    await expectNoViolations(page)
  })
}

test('no violations in Korean', async ({page}) => {
  await page.goto('./#/?lang=ko')
  await expect(page.getByRole('heading', {level: 1})).toContainText(/[가-힣]/)
  await expectNoViolations(page)
})
