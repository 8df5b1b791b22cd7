import AxeBuilder from '@axe-core/playwright'
import {expect, type Page} from '@playwright/test'

/**
 * What axe finds wrong with the page as it stands. Within the page itself, which has no frames, and with details of
 * nothing but what is wrong: so it takes a third of the time.
 */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({page}).setLegacyMode().options({resultTypes: ['violations']})
  const {violations: found} = await axe.analyze()
  return found.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** Expects a page that everyone can use; colours may still be on their way from one state to another. */
export async function expectNoViolations(page: Page): Promise<void> {
  await expect.poll(() => violations(page), {message: page.url()}).toEqual([])
}
