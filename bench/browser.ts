import {type Browser, chromium, type Page} from '@playwright/test'
import {launchOptions} from '../scripts/find-browser.ts'
import type {ContenderName} from './contenders'
import type {Server} from './serve'

/** Where tfjs finds memory to share it starts its own threads, which a bundled build breaks: it gets none. */
export type Room = 'arena' | 'isolated'

/** The browser of a run, with both pages that contenders race on. */
export interface Arena {
  readonly browser: Browser
  readonly server: Server
  pageOf(contender: ContenderName | 'matmul'): Page
  /** A page of its own, isolated or not; the caller closes it. */
  newPage(room: Room): Promise<Page>
  close(): Promise<void>
}

export async function openArena(server: Server): Promise<Arena> {
  const {args, ...options} = launchOptions()
  const browser = await chromium.launch({...options, args: [...args, '--enable-precise-memory-info']})
  const newPage = async (room: Room) => {
    const page = await browser.newPage()
    page.on('pageerror', (error) => console.error(`page: ${error.message}`))
    await page.goto(`${server.url}${room}/`)
    await page.waitForFunction(() => 'bench' in window)
    return page
  }
  const [plain, isolated] = [await newPage('arena'), await newPage('isolated')]
  return {
    browser,
    server,
    pageOf: (contender) => (contender.endsWith('-threads') ? isolated : plain),
    newPage,
    close: () => browser.close(),
  }
}
