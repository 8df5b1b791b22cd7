import {readdirSync} from 'node:fs'
import {expect, test} from '@playwright/test'
import {Lesson} from './pages/lesson.ts'
import {phone} from './pages/phone.ts'
import {complaints} from './pages/playground.ts'
import {expectNoViolations} from './pages/violations.ts'

const rooms = new URL('../src/lessons/', import.meta.url)
const slugs = readdirSync(rooms, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, rooms)).includes('lesson.tsx'))
  .map(({name}) => name)

test.setTimeout(240_000)

test('there are four lessons, and the list of lessons leads to each', async ({page}) => {
  expect(slugs.sort()).toEqual(['denoising', 'interpolation', 'latent-space', 'pca'])
  await page.goto('./#/lessons')
  for (const slug of slugs) {
    const link = page.getByRole('main').locator(`a[href*="lessons/${slug}"]`).first()
    await expect(link).toBeVisible()
  }
})

for (const slug of slugs)
  for (const theme of ['light', 'dark'] as const)
    test(`${slug}: every scene by the arrow keys, in English, ${theme}, without violations`, async ({
      page,
    }) => {
      const trouble = complaints(page)
      await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'})
      const lesson = new Lesson(page, slug)
      await lesson.open()
      const seen = new Set<string>()
      for (;;) {
        await expect(lesson.scene).toHaveCount(1)
        seen.add(new URL(page.url()).hash)
        await lesson.figuresAreThere()
        await expectNoViolations(page)
        const title = await lesson.scene.textContent()
        await page.keyboard.press('ArrowRight')
        const moved = await expect(lesson.scene)
          .not.toHaveText(title ?? '', {timeout: 3000})
          .then(() => true)
          .catch(() => false)
        if (!moved || !page.url().includes(`/lessons/${slug}`)) break
      }
      expect(seen.size).toBeGreaterThan(5)
      expect(trouble).toEqual([])
    })

test.describe('on a phone', () => {
  test.use(phone)

  for (const slug of slugs) {
    test(`${slug}: every scene by touch, dark, in Korean, within the screen, without violations`, async ({
      page,
    }) => {
      const trouble = complaints(page)
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'})
      const lesson = new Lesson(page, slug, 'ko')
      await lesson.open()
      let scenes = 0
      for (;;) {
        scenes++
        await expect(lesson.scene).toHaveText(/[가-힣]/)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wider, page.url()).toBeLessThanOrEqual(0)
        await lesson.figuresAreThere()
        await expectNoViolations(page)
        const title = await lesson.scene.textContent()
        const next = page.getByRole('button', {name: lesson.words.next})
        if (!(await next.isVisible()) || !(await next.isEnabled())) break
        await next.tap()
        await expect(lesson.scene).not.toHaveText(title ?? '')
      }
      expect(scenes).toBeGreaterThan(5)
      expect(trouble).toEqual([])
    })
  }
})
