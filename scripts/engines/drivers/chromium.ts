import {chromium as playwright} from '@playwright/test'
import {findBrowser, launchOptions} from '../../find-browser.ts'
import type {BrowserEngine} from './driver.ts'

/** Chromium through Playwright, as the other tests drive it. */
export const chromium: BrowserEngine = {
  name: 'Chromium',
  missing() {
    try {
      findBrowser()
      return null
    } catch {
      return 'chromium'
    }
  },
  async start() {
    const browser = await playwright.launch(launchOptions())
    const page = await browser.newPage({viewport: {width: 1280, height: 800}, locale: 'en-US'})
    return {
      version: browser.version(),
      async open(address) {
        await page.goto('about:blank')
        await page.goto(address)
      },
      evaluate: (expression) => page.evaluate(expression),
      screenshot: () => page.screenshot(),
      close: () => browser.close(),
    }
  },
}
