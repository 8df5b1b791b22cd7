import type {Page} from '@playwright/test'

/**
 * Has the engine train new runs on this many images of MNIST, whatever the page asks for: to see a training through,
 * all 60,000 are not needed. Call it before the page is opened.
 */
export async function trainOnFewImages(page: Page, images: number): Promise<void> {
  // Runs in the worker, ahead of Comlink; runs that go on from a checkpoint are left alone.
  const prelude = `addEventListener('message', ({data}) => {
    if (data.path?.[0] !== 'createRun') return
    const [, spec, from] = data.argumentList.map(({value}) => value)
    if (!from && spec.data === 'mnist') spec.parameters = {...spec.parameters, images: ${images}}
  })\n`
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, body: prelude + (await response.text())})
  })
}
