import type {Page} from '@playwright/test'

/**
 * Has the engine train on this many images of MNIST, whatever the page asks for: to see a training through, all
 * 60,000 are not needed. Call it before the page is opened. Shipped models stay as they were shipped until they are
 * rewound, to be trained again.
 * @param which only runs of which this is so: their variant, or values of their parameters
 */
export async function trainOnFewImages(
  page: Page,
  images: number,
  which: Readonly<Record<string, string | number | boolean>> = {},
): Promise<void> {
  // Runs in the worker, ahead of Comlink, whose messages these are.
  const prelude = `
    const ofMnist = new Set()
    const adjust = (runId) => {
      const values = [runId, {images: ${images}}].map((value) => ({type: 'RAW', value}))
      const data = {id: 'few images of ' + runId, type: 'APPLY', path: ['adjust'], argumentList: values}
      dispatchEvent(new MessageEvent('message', {data}))
    }
    addEventListener('message', ({data}) => {
      const method = data.path?.[0]
      const [first, second, from] = (data.argumentList ?? []).map(({value}) => value)
      if (method === 'createRun' && second.data === 'mnist') {
        const what = {variant: second.variant, ...second.parameters}
        if (!Object.entries(${JSON.stringify(which)}).every(([name, value]) => what[name] === value)) return
        ofMnist.add(first)
        if (!from) second.parameters = {...second.parameters, images: ${images}}
      }
      if (method === 'adjust' && ofMnist.has(first) && 'images' in second) second.images = ${images}
      // Comlink hears of the rewinding first.
      if (method === 'rewind') setTimeout(() => first.filter((id) => ofMnist.has(id)).forEach(adjust))
    })\n`
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, body: prelude + (await response.text())})
  })
}
