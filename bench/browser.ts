import {type Browser, chromium, type Page} from '@playwright/test'
import {launchOptions} from '../scripts/find-browser.ts'
import type {ContenderName} from './contenders'
import type {Server} from './serve'

/** The browser of a run, with both pages that contenders race on. */
export interface Arena {
  readonly browser: Browser
  readonly server: Server
  pageOf(contender: ContenderName | 'matmul'): Page
  /** An isolated page of its own; the caller closes it. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

export async function openArena(server: Server): Promise<Arena> {
  const {args, ...options} = launchOptions()
  const browser = await chromium.launch({...options, args: [...args, '--enable-precise-memory-info']})
  const newPage = async (room = 'arena') => {
    const page = await browser.newPage()
    page.on('pageerror', (error) => console.error(`page: ${error.message}`))
    await page.goto(`${server.url}${room}/`)
    await page.waitForFunction(() => 'bench' in window)
    return page
  }
  const [plain, isolated] = [await newPage(), await newPage('isolated')]
  return {
    browser,
    server,
    pageOf: (contender) => (contender.endsWith('-threads') ? isolated : plain),
    newPage: () => newPage('isolated'),
    close: () => browser.close(),
  }
}
