/**
 * Pictures of every page, to be looked at: `npm run screenshots -- [--only home,playground,lessons] [--readme]`.
 * They go to screenshots/, which git ignores; --readme renews the one in docs/.
 */
import {mkdirSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Browser, chromium, type Page} from 'playwright'
import {preview} from 'vite'
import {launchOptions} from './find-browser.ts'

const folder = 'screenshots'

interface Look {
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly language: 'en' | 'ko'
}

const looks: readonly Look[] = [
  {width: 1280, theme: 'light', language: 'en'},
  {width: 1280, theme: 'dark', language: 'ko'},
  {width: 390, theme: 'light', language: 'ko'},
  {width: 390, theme: 'dark', language: 'en'},
]

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: 'home,playground,lessons'},
    readme: {type: 'boolean', default: false},
  },
})

const server = await preview({preview: {port: 4320, strictPort: true}, logLevel: 'error'})
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4320/'
const browser = await chromium.launch(launchOptions())
mkdirSync(folder, {recursive: true})
try {
  if (values.readme) await pictureForReadme(browser)
  else for (const look of looks) await lookAtAll(browser, look, values.only.split(','))
} finally {
  await browser.close()
  await server.close()
}

async function lookAtAll(on: Browser, look: Look, pages: readonly string[]): Promise<void> {
  const page = await open(on, look)
  if (pages.includes('home')) await home(page, look)
  if (pages.includes('playground')) await playground(page, look)
  if (pages.includes('lessons')) await lessons(page, look)
  await page.context().close()
}

async function open(on: Browser, {width, theme, language}: Look): Promise<Page> {
  const context = await on.newContext({
    viewport: {width, height: width < 500 ? 844 : 800},
    colorScheme: theme,
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    serviceWorkers: 'block',
    hasTouch: width < 500,
  })
  return context.newPage()
}

async function picture(page: Page, name: string, look: Look): Promise<void> {
  const path = `${folder}/${name}-${look.width}-${look.theme}-${look.language}.png`
  await page.screenshot({path, fullPage: true})
  console.log(path)
}

async function home(page: Page, look: Look): Promise<void> {
  await page.goto(`${address}#/`)
  await page.waitForTimeout(3000)
  await picture(page, 'home', look)
}

async function playground(page: Page, look: Look): Promise<void> {
  await page.goto(`${address}#/playground?v=2&backend=wasm&epochs=3`)
  await untilStatus(page, /step 0 .* test \d|0.* · wasm/)
  await page.waitForTimeout(2000)
  await picture(page, 'playground-before', look)
  await page.getByRole('toolbar').getByRole('button').first().click()
  await untilFull(page)
  await page.waitForTimeout(2000)
  await picture(page, 'playground-after', look)
}

async function lessons(page: Page, look: Look): Promise<void> {
  await page.goto(`${address}#/lessons`)
  await page.waitForTimeout(1500)
  await picture(page, 'lessons', look)
  const links = await page.getByRole('main').getByRole('link').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  const slugs = new Set(hrefs.flatMap((href) => /lessons\/([\w-]+)/.exec(href ?? '')?.[1] ?? []))
  for (const slug of slugs) await lesson(page, slug, look)
}

/** Every scene, by the page's own way from one to the next. */
async function lesson(page: Page, slug: string, look: Look): Promise<void> {
  await page.goto(`${address}#/lessons/${slug}`)
  await page.waitForTimeout(6000)
  const seen = new Set<string>()
  while (!seen.has(page.url()) && page.url().includes(slug)) {
    seen.add(page.url())
    await page.waitForTimeout(2500)
    const scene = /lessons\/[\w-]+\/([\w-]+)/.exec(page.url())?.[1] ?? 'first'
    await picture(page, `lesson-${slug}-${String(seen.size).padStart(2, '0')}-${scene}`, look)
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(500)
  }
}

async function pictureForReadme(on: Browser): Promise<void> {
  const page = await open(on, {width: 1440, theme: 'light', language: 'en'})
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto(`${address}#/playground?v=2&backend=wasm&epochs=10`)
  await untilStatus(page, /wasm/)
  await page.getByRole('button', {name: 'Train', exact: true}).click()
  await untilFull(page)
  await page.getByRole('button', {name: /^Fit/}).click()
  await drawSeven(page)
  await page.waitForTimeout(1500)
  mkdirSync('docs', {recursive: true})
  await page.screenshot({path: 'docs/playground.png'})
}

/** A stroke of the mouse: a bar, then slanting down. */
async function drawSeven(page: Page): Promise<void> {
  const box = await page.getByRole('application', {name: 'Draw a digit'}).boundingBox()
  if (!box) return
  const corners = [
    [0.28, 0.25],
    [0.72, 0.25],
    [0.45, 0.8],
  ].map(([x = 0, y = 0]) => [box.x + x * box.width, box.y + y * box.height])
  for (const [i, [x = 0, y = 0]] of corners.entries()) {
    await page.mouse.move(x, y, {steps: 12})
    if (i === 0) await page.mouse.down()
  }
  await page.mouse.up()
}

async function untilStatus(page: Page, wanted: RegExp): Promise<void> {
  await page.getByRole('status').filter({hasText: wanted}).first().waitFor({timeout: 60_000})
}

/** The budget is spent. */
async function untilFull(page: Page): Promise<void> {
  await page.getByRole('progressbar').filter({visible: true}).first().waitFor()
  await page.waitForFunction(() => document.querySelector('[role=progressbar][aria-valuenow="100"]'), null, {
    timeout: 120_000,
  })
}
