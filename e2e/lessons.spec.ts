import {existsSync, readdirSync} from 'node:fs'
import {expect, test} from '@playwright/test'

const rooms = new URL('../src/lessons/', import.meta.url)
const slugs = readdirSync(rooms, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, rooms)).includes('lesson.tsx'))
  .map(({name}) => name)

test('the list of lessons leads to each, and to no other', async ({page}) => {
  await page.goto('./#/lessons')
  const links = page.getByRole('main').getByRole('link')
  const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const led = async () => [
    ...new Set((await addresses()).flatMap((href) => /#\/lessons\/([\w-]+)/.exec(href)?.[1] ?? [])),
  ]
  await expect.poll(async () => (await led()).toSorted()).toEqual(slugs.toSorted())
})

test('every lesson is walked through, scene by scene, in a spec of its own', () => {
  for (const slug of slugs) expect(existsSync(new URL(`${slug}.spec.ts`, import.meta.url)), slug).toBe(true)
})
