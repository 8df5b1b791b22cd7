import type {EnginePage} from './page.ts'
import {hashOf} from './page.ts'

/** What is done with a page, and must hold. Answers what the table says of it. */
export interface Check {
  readonly name: string
  /** @throws Error where it does not hold */
  run(page: EnginePage): Promise<string>
}

const small = 'v=2&variant=dense&hidden=32&epochs=1&images=2000&lang=en'

/** What the command line reports of it, on wasm: `npm run train -- --hidden 32 --epochs 1 --images 2000`. */
const testMse = 0.2243002

/** A scene of each lesson in which one trains. */
const trainingScenes = ['latent-space/learn', 'interpolation/learn', 'pca/plane', 'denoising/train']

async function training(page: EnginePage, backend: string): Promise<string> {
  await page.open(`#/playground?${small}&backend=${backend}`)
  await page.press('Train')
  await page.reachStep(16, 180)
  const report = await page.report()
  if (report.backend !== backend) return `not to be had; on ${report.backend} instead`
  if (Math.abs(report.testMse - testMse) > 1e-5)
    throw new Error(`test error ${report.testMse}, not ${testMse}`)
  return `test error ${report.testMse.toFixed(7)}, hash ${hashOf(report)}`
}

async function trainInLesson(page: EnginePage, scene: string): Promise<string> {
  await page.open(`#/lessons/${scene}?lang=en&backend=wasm`)
  await page.until(`document.querySelector('[role=status][aria-label="Training status"]')?.textContent`)
  const before = await page.step()
  await page.press('Train')
  const step = await page.stepOtherThan(before)
  return `trains: from step ${before} to ${step}`
}

export const checks: readonly Check[] = [
  {
    name: 'home and its pad',
    async run(page) {
      await page.open('#/?lang=en')
      await page.until(`document.querySelector('[aria-label="Draw a digit"]')`)
      await page.until(`!document.body.textContent.includes('Loading the trained network')`)
      return 'its network answers'
    },
  },
  ...['wasm', 'webgl', 'webgpu', 'cpu'].map((backend) => ({
    name: `training on ${backend}`,
    run: (page: EnginePage) => training(page, backend),
  })),
  {
    name: 'compare',
    async run(page) {
      await page.open(`#/playground?${small}&backend=wasm`)
      await page.press('Compare')
      await page.until(`location.hash.includes('b.variant=dense')`)
      return 'two runs side by side'
    },
  },
  ...trainingScenes.map((scene) => ({
    name: `lesson ${scene.replace('/', ', ')}`,
    run: (page: EnginePage) => trainInLesson(page, scene),
  })),
  {
    name: 'a killed worker',
    async run(page) {
      await page.open('#/playground?v=2&variant=dense&hidden=32&epochs=60&lang=en&backend=wasm')
      await page.press('Train')
      await page.reachStep(500)
      await page.driver.evaluate(`hourglass.simulateFailure('kill-worker')`)
      await page.until(`document.querySelector('[role=alert]')`)
      const step = await page.step()
      await page.reachStep(step + 100)
      return `goes on from step ${step}`
    },
  },
]
