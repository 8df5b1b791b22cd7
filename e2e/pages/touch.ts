import type {Locator, Page} from '@playwright/test'

interface Spot {
  readonly x: number
  readonly y: number
}

/** The middle of what is to be touched, once it stands still, in sight, with nothing over it. */
export async function centre(target: Locator): Promise<Spot> {
  await target.tap({trial: true})
  const box = await target.boundingBox()
  if (!box) throw new Error('there is nothing to touch')
  return {x: box.x + box.width / 2, y: box.y + box.height / 2}
}

/** A finger that moves, as the browser's own touch events. */
export async function fingerAlong(page: Page, from: Spot, dx: number, dy: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const at = (share: number) => [{x: from.x + dx * share, y: from.y + dy * share}]
  await client.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0)})
  for (let i = 1; i <= 8; i++)
    await client.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: at(i / 8)})
  await client.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
  // The browser takes no tap for one that follows a stroke faster than any finger.
  await page.waitForTimeout(500)
}
