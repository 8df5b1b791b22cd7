import {expect, type Locator, type Page} from '@playwright/test'

/** The numbers of the status line: `Epoch 2 · step 938 · train 0.0451 · test 0.0449 · 9,812 images/s · wasm`. */
export interface StatusNumbers {
  readonly epoch: number
  readonly step: number
  readonly train: number
  readonly test: number
  readonly imagesPerSecond: number
  readonly backend: string
}

/** A small run that ends within seconds: 2,000 images, one epoch. */
export const quick = {images: 2000, epochs: 1, backend: 'wasm'}

/** The playground as a person knows it: by the names of its controls and figures (English interface). */
export class Playground {
  readonly toolbar: Locator
  readonly status: Locator
  readonly progress: Locator
  readonly pad: Locator
  readonly map: Locator

  constructor(readonly page: Page) {
    this.toolbar = page.getByRole('toolbar', {name: 'Training'})
    this.status = page.getByRole('status', {name: 'Training status'})
    this.progress = page.getByRole('progressbar', {name: 'Training progress'})
    this.pad = page.getByLabel('Draw a digit').first()
    this.map = page.getByRole('figure', {name: 'Latent space'})
  }

  async open(parameters: Readonly<Record<string, string | number | boolean>> = quick): Promise<void> {
    const query = new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    )
    await this.page.goto(`./#/playground?v=2&${query}`)
    await this.ready()
  }

  /** The engine has built the run, and the digits it trains on are here. */
  async ready(): Promise<void> {
    await expect(this.status).toHaveText(/ · step .* test \d/)
  }

  button(name: 'Train' | 'Pause' | 'Step' | 'Rewind' | 'New weights'): Locator {
    return this.toolbar.getByRole('button', {name, exact: true})
  }

  async pause(): Promise<void> {
    await this.button('Pause').click()
    await expect(this.progress).toHaveAttribute('aria-valuetext', /Paused/)
  }

  /** Opens every group of parameters. */
  async unfold(): Promise<void> {
    const parameters = this.page.getByRole('region', {name: 'Parameters'})
    await expect(parameters).toBeVisible()
    const folded = parameters.locator('details:not([open]) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
  }

  figure(name: string): Locator {
    return this.page.getByRole('figure', {name, exact: true})
  }

  async numbers(): Promise<StatusNumbers> {
    const text = (await this.status.textContent()) ?? ''
    const read = (pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN)
    return {
      epoch: read(/Epoch ([\d,]+)/),
      step: read(/step ([\d,]+)/),
      train: read(/train ([\d.]+)/),
      test: read(/test ([\d.]+)/),
      imagesPerSecond: read(/([\d,]+) images\/s/),
      backend: /· (\w+)\s*$/.exec(text.trim())?.[1] ?? '',
    }
  }

  async reachStep(step: number, timeout = 180_000): Promise<void> {
    await expect.poll(async () => (await this.numbers()).step, {timeout}).toBeGreaterThanOrEqual(step)
  }

  /** The page's heap after a collection, in bytes, and what lies on the engine's device. */
  async memory(): Promise<{heap: number; bytes: number; tensors: number}> {
    const client = await this.page.context().newCDPSession(this.page)
    await client.send('HeapProfiler.collectGarbage')
    const {usedSize} = await client.send('Runtime.getHeapUsage')
    const device = await this.page.evaluate(() => {
      const {hourglass} = globalThis as {hourglass?: {memory(): Promise<{bytes: number; tensors: number}>}}
      return hourglass?.memory()
    })
    if (!device) throw new Error('the page has no console tools')
    return {heap: usedSize, ...device}
  }

  /** Trains until the budget is spent. */
  async trainToTheEnd(timeout = 180_000): Promise<void> {
    await this.button('Train').click()
    await expect(this.progress).toHaveAttribute('aria-valuenow', /^(1|100)$/, {timeout})
    await expect(this.button('Train')).toBeVisible({timeout})
  }

  /** Draws a one: a stroke from top to bottom, with the mouse. */
  async drawOne(): Promise<void> {
    await this.pad.scrollIntoViewIfNeeded()
    const box = await this.pad.boundingBox()
    if (!box) throw new Error('the pad is not on the page')
    const at = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height]
    await this.page.mouse.move(...at(0.55, 0.2))
    await this.page.mouse.down()
    for (let i = 1; i <= 10; i++) await this.page.mouse.move(...at(0.55 - 0.01 * i, 0.2 + 0.06 * i))
    await this.page.mouse.up()
  }
}

/** Collects what a browser's console complains about; a test ends by looking at it. */
export function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  return found
}
