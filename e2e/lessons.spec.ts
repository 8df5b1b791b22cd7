import {existsSync, readdirSync} from 'node:fs'
import {expect, test} from '@playwright/test'

const rooms = new URL('../src/lessons/', import.meta.url)
const slugs = readdirSync(rooms, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, rooms)).includes('lesson.tsx'))
  .map(({name}) => name)

test('the list of lessons leads to each, and nowhere else', async ({page}) => {
  await page.goto('./#/lessons')
  const links = page.getByRole('main').getByRole('link')
  await expect(links).toHaveCount(slugs.length)
  const leads = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const slugOf = (href: string) => /lessons\/([\w-]+)/.exec(href)?.[1]
  expect(leads.map(slugOf).toSorted()).toEqual(slugs.toSorted())
})

test('every lesson is walked through, scene by scene, in a spec of its own', () => {
  for (const slug of slugs) expect(existsSync(new URL(`${slug}.spec.ts`, import.meta.url)), slug).toBe(true)
})
