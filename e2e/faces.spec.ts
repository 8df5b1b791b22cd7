import {expect, type Page, test} from '@playwright/test'

const faces = /\.woff2$/

/** The faces that the page fetches from now on, bytes by file name without its hash. */
function fetched(page: Page): Map<string, number> {
  const files = new Map<string, number>()
  page.on('response', (response) => {
    const name = /([^/]+?)-[\w-]{8}\.woff2$/.exec(response.url())?.[1]
    if (name !== undefined) files.set(name, Number(response.headers()['content-length']))
  })
  return files
}

const settled = (page: Page) => page.evaluate(async () => (await document.fonts.ready).size)

for (const [place, address] of [
  ['home', './#/'],
  ['playground', './#/playground'],
  ['lessons', './#/lessons'],
] as const) {
  test(`the first view of ${place} fetches at most 120 kB of faces, none of them Korean or KaTeX’s text`, async ({
    page,
  }) => {
    const files = fetched(page)
    await page.goto(address)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    await settled(page)
    const names = [...files.keys()]
    expect(names).toContain('source-serif-4-latin-wght-normal')
    expect(names).toContain('source-sans-3-latin-wght-normal')
    expect(names.filter((name) => /noto|KaTeX_Main/.test(name))).toEqual([])
    expect([...files.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(120_000)
  })
}

for (const [place, address] of [
  ['home', './#/'],
  ['the list of lessons', './#/lessons'],
] as const) {
  test(`nothing on ${place} moves when the faces arrive`, async ({page}) => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(faces, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(address, {waitUntil: 'commit'})
    await expect(page.getByRole('heading', {level: 1})).toBeVisible()
    await page.evaluate(() => {
      Object.assign(window, {shifted: 0})
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry)
            Object.assign(window, {shifted: Number(Reflect.get(window, 'shifted')) + Number(entry.value)})
      }).observe({type: 'layout-shift'})
    })
    release()
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('16px "Source Serif 4"', 'a')))
      .toBe(true)
    await settled(page)
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.005)
  })
}

test('a Korean page fetches the slices of the syllables that it shows, and Latin once', async ({page}) => {
  const files = fetched(page)
  await page.goto('./#/?lang=ko')
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/숫자/)
  const korean = () => [...files.keys()].filter((name) => name.startsWith('noto'))
  await expect.poll(() => korean().some((name) => name.startsWith('noto-serif-kr'))).toBe(true)
  await expect.poll(() => korean().some((name) => name.startsWith('noto-sans-kr'))).toBe(true)
  await page.waitForLoadState('networkidle')
  await settled(page)
  expect(korean().length).toBeLessThan(60)
  expect(korean().filter((name) => name.includes('latin'))).toEqual([])
})

test('what is kept for a room without Wi-Fi holds the Latin faces and no Korean slice', async ({request}) => {
  const worker = await (await request.get('./sw.js')).text()
  expect(worker).toMatch(/source-serif-4-latin-wght-normal/)
  expect(worker).toMatch(/source-sans-3-latin-wght-normal/)
  expect(worker).not.toMatch(/assets\/noto-/)
})
