import {expect, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'

test('English and Korean, at a press of a button, kept in the address', async ({page}) => {
  const playground = new Playground(page)
  await playground.open(quick)
  await page.getByRole('button', {name: /한국어/}).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/[가-힣]/)
  await expect(page.getByRole('figure', {name: /잠재 공간/})).toBeVisible()
  await page.getByRole('button', {name: /English/}).click()
  await expect(page.getByRole('figure', {name: 'Latent space'})).toBeVisible()
})

for (const [path, last] of [
  ['./#/?lang=ko', {role: 'img', name: '재구성'}],
  ['./#/playground?v=2&lang=ko&backend=wasm', {role: 'status', name: '학습 상태'}],
] as const) {
  test(`no English sentence is left over in Korean: ${path}`, async ({page}) => {
    await page.goto(path)
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/[가-힣]/)
    await expect(page.getByRole(last.role, {name: last.name}).first()).toBeVisible()
    // The run is built and measured; the figures hang on that.
    if (last.role === 'status')
      await expect(page.getByRole('status', {name: last.name})).toHaveText(/\d\.\d{4}/)
    const lines = await page.getByRole('main').locator('text=/[a-z]/').allTextContents()
    // Names, formulas and backends are the same in both languages; four English words in a row are not.
    const sentences = lines.filter((line) => /(\b[a-z]{3,}\b[ ,]+){3}\b[a-z]{3,}\b/.test(line))
    expect(sentences).toEqual([])
  })
}
