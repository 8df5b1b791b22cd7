import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'

async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).analyze()
  return found.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

for (const theme of ['light', 'dark'] as const) {
  test(`no violations on the first page, ${theme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'})
    await page.goto('./')
    await page.getByRole('img', {name: 'Reconstruction'}).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test(`no violations in the playground, before and after training, ${theme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'})
    const playground = new Playground(page)
    await playground.open(quick)
    expect(await violations(page)).toEqual([])
    await playground.trainToTheEnd()
    expect(await violations(page)).toEqual([])
  })
}

test('no violations in Korean', async ({page}) => {
  await page.goto('./#/?lang=ko')
  await expect(page.getByRole('heading', {level: 1})).toContainText(/[가-힣]/)
  expect(await violations(page)).toEqual([])
})
