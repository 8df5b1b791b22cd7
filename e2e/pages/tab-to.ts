import type {ElementHandle, Locator, Page} from '@playwright/test'

/** Presses Tab until a control has the focus, as someone without a pointer would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  let element = await found(target)
  for (let i = 0; i < 150; i++) {
    const state = await element.evaluate((it) => {
      if (it === document.activeElement) return 'focused'
      return it.isConnected ? 'elsewhere' : 'replaced'
    })
    if (state === 'focused') return
    // Found once, not at each Tab: to find by role and name, the names of the whole page are worked out.
    if (state === 'replaced') element = await found(target)
    else await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not lead to ${target}`)
}

async function found(target: Locator): Promise<ElementHandle<HTMLElement | SVGElement>> {
  const element = await target.first().elementHandle()
  if (!element) throw new Error(`${target} is not on the page`)
  await element.waitForElementState('visible')
  return element
}
