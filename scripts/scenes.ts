/**
 * How every scene of every lesson, and the playground's first screen, stand on the screen:
 * `npm run scenes -- [--sizes 1280x800,1920x1080p] [--only pca,playground] [--language ko] [--pictures]`. A size that ends in p is measured presenting. Prints, for each scene, the pixels that
 * are cut off (0 is wanted), the smallest type, and whether text, figure and Train are in one screen; for each lesson,
 * the seconds to its first figure on a first and on a second visit, and how far the layout shifted.
 */
import {mkdirSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright'
import {preview} from 'vite'
import {launchOptions} from './find-browser.ts'
import {type Measured, measureScene} from './scenes/measure.ts'

const {values} = parseArgs({
  options: {
    sizes: {type: 'string', default: '1280x800,1366x768,1920x1080,1280x800p,1920x1080p'},
    only: {type: 'string', default: ''},
    scene: {type: 'string', default: ''},
    language: {type: 'string', default: 'en'},
    theme: {type: 'string', default: 'light'},
    pictures: {type: 'boolean', default: false},
    port: {type: 'string', default: '4321'},
  },
})

const server = await preview({preview: {port: Number(values.port), strictPort: true}, logLevel: 'error'})
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
try {
  const wanted = (name: string) => values.only === '' || values.only.split(',').includes(name)
  const slugs = (await lessons(browser)).filter(wanted)
  let bad = 0
  for (const size of values.sizes.split(',')) {
    const context = await contextOf(browser, size)
    if (wanted('playground')) bad += await measurePlayground(context, size)
    for (const slug of slugs) bad += await measureLesson(context, slug, size)
    await context.close()
  }
  console.log(`\n${bad} scenes are cut off`)
} finally {
  await browser.close()
  await server.close()
}
process.exit(0)

async function lessons(on: Browser): Promise<string[]> {
  const page = await on.newPage()
  await page.goto(`${address}#/lessons`)
  await page.getByRole('main').getByRole('link').first().waitFor()
  const links = await page.getByRole('main').getByRole('link').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  await page.close()
  return [...new Set(hrefs.flatMap((href) => /lessons\/([\w-]+)/.exec(href ?? '')?.[1] ?? []))]
}

async function contextOf(on: Browser, size: string): Promise<BrowserContext> {
  const [width = 1280, height = 800] = size.replace('p', '').split('x').map(Number)
  const context = await on.newContext({
    viewport: {width, height},
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
    locale: values.language === 'ko' ? 'ko-KR' : 'en-GB',
    hasTouch: width < 500,
  })
  // tsx names functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(() => {
    Object.assign(window, {shifted: 0})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          Object.assign(window, {shifted: Number(Reflect.get(window, 'shifted')) + Number(entry.value)})
    }).observe({type: 'layout-shift', buffered: true})
  })
  return context
}

/** The playground's first screen, before and after training. Answers how often it is cut off. */
async function measurePlayground(context: BrowserContext, size: string): Promise<number> {
  const page = await context.newPage()
  const more = size.endsWith('p') ? '&present=1' : ''
  await page.goto(
    `${address}#/playground?v=2&images=4000&epochs=2&backend=wasm&lang=${values.language}${more}`,
  )
  let bad = 0
  console.log(`\nplayground, ${size.replace('p', ' presenting')}`)
  await page.getByRole('progressbar').first().waitFor({timeout: 60_000})
  for (const moment of ['before', 'after']) {
    if (moment === 'after') {
      await page.getByRole('toolbar').getByRole('button').first().click()
      const spent = '[role=progressbar][aria-valuenow="100"]'
      await page.locator(spent).first().waitFor({timeout: 120_000})
    }
    await settled(page)
    const found = await page.evaluate(measureScene)
    if (found.cutOff > 0) bad++
    print(
      {...found, scene: `${moment} training`},
      await page.evaluate(() => Number(Reflect.get(window, 'shifted'))),
    )
    if (values.pictures) await picture(page, `playground-${moment}-${size}`)
  }
  await page.close()
  return bad
}

/** Every scene, by the keys that step through it. Answers how many are cut off. */
async function measureLesson(context: BrowserContext, slug: string, size: string): Promise<number> {
  const page = await context.newPage()
  const presenting = size.endsWith('p')
  await page.goto(
    `${address}#/lessons/${slug}/${values.scene}?lang=${values.language}${presenting ? '&present=1' : ''}`,
  )
  const seconds = await firstFigure(page)
  const seen: string[] = []
  let bad = 0
  console.log(`\n${slug}, ${size.replace('p', ' presenting')}: first figure after ${seconds} s`)
  for (;;) {
    await settled(page)
    const found = await page.evaluate(measureScene)
    if (seen.includes(found.scene)) break
    seen.push(found.scene)
    if (found.cutOff > 0) bad++
    print(found, await page.evaluate(() => Number(Reflect.get(window, 'shifted'))))
    if (values.pictures) await picture(page, `${slug}-${String(seen.length).padStart(2, '0')}-${size}`)
    if (values.scene !== '') break
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
    )
    await page.keyboard.press('ArrowRight')
    await page
      .waitForFunction((was) => !location.hash.includes(was), found.scene, {timeout: 1500})
      .catch(() => null)
    if (!page.url().includes(slug)) break
  }
  await page.close()
  return bad
}

/** Nothing is on its way any more, and two looks find the same height. */
async function settled(page: Page): Promise<void> {
  await page
    .waitForFunction(() => !document.querySelector('[data-waiting]'), null, {timeout: 60_000})
    .catch(() => null)
  await page.waitForTimeout(1200)
}

async function firstFigure(page: Page): Promise<string> {
  const begun = Date.now()
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('article section canvas, article section svg')].some(
          (one) => one.clientHeight > 20,
        ),
      null,
      {timeout: 60_000},
    )
    .catch(() => null)
  return ((Date.now() - begun) / 1000).toFixed(1)
}

function print(found: Measured, shifted: number): void {
  const {scene, cutOff, cut, smallest, smallestText, text, figure, train} = found
  const missing = [!text && 'text', !figure && 'figure', train === false && 'Train']
    .filter(Boolean)
    .join(', ')
  console.log(
    `  ${scene.padEnd(34)} cut off ${String(cutOff).padStart(4)} px  type ${String(smallest).padStart(4)} px  ` +
      `shift ${shifted.toFixed(3)}  ${missing === '' ? 'one screen' : `not in sight: ${missing}`}` +
      `${cutOff > 0 ? `  [${cut}]` : ''}  (${smallestText})`,
  )
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = 'screenshots/scenes'
  mkdirSync(folder, {recursive: true})
  await page.screenshot({path: `${folder}/${name}-${values.theme}-${values.language}.png`})
}
