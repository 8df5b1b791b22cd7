import {createHash} from 'node:crypto'
import * as v from 'valibot'
import {type Driver, patiently} from './drivers/driver.ts'

const reportSchema = v.object({
  backend: v.string(),
  steps: v.number(),
  testMse: v.number(),
  history: v.object({testLoss: v.array(v.number())}),
})
export type Trained = v.InferOutput<typeof reportSchema>

/** Keeps what goes wrong, and the last file that was handed out. In force from the moment at which a page has loaded. */
const listen = `(() => {
  const complaints = (globalThis.complaints = [])
  const original = console.error
  console.error = (...said) => { complaints.push(said.map(String).join(' ')); original(...said) }
  // A notification that is put off to the next frame is told as an error event, and is none.
  addEventListener('error', ({message}) => /^ResizeObserver/.test(message) || complaints.push(String(message)))
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)))
  document.addEventListener('securitypolicyviolation', (event) =>
    complaints.push('refused: ' + event.violatedDirective + ' ' + event.blockedURI))
  const create = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (file) => { globalThis.lastFile = file; return create(file) }
})()`

/** The page in a browser, found by what stands on it. */
export class EnginePage {
  constructor(
    readonly driver: Driver,
    private readonly base: string,
  ) {}

  async open(hash: string): Promise<void> {
    await this.driver.open(`${this.base}${hash}`)
    await this.driver.evaluate(listen)
    await this.until(`document.querySelector('h1, h2')`)
  }

  /** Waits until an expression holds. @throws Error where it does not in time */
  until(expression: string, seconds = 60): Promise<void> {
    return patiently(async () => {
      if (!(await this.driver.evaluate(`Boolean(${expression})`)))
        throw new Error(`never came true: ${expression}; status: ${await this.status()}`)
    }, seconds)
  }

  async press(name: string, seconds = 60): Promise<void> {
    const button = `[...document.querySelectorAll('button')].find((one) => !one.disabled &&
      one.ariaDisabled !== 'true' && (one.ariaLabel ?? one.textContent).trim() === ${JSON.stringify(name)})`
    await this.until(button, seconds)
    await this.driver.evaluate(`${button}.click()`)
  }

  async status(): Promise<string> {
    const found = `document.querySelector('[role=status][aria-label="Training status"]')?.textContent`
    return String(await this.driver.evaluate(`${found} ?? ''`))
  }

  /** The step that the status says; 0 before the first. */
  async step(): Promise<number> {
    return Number(/step ([\d,]+)/.exec(await this.status())?.[1]?.replaceAll(',', '') ?? 0)
  }

  async reachStep(step: number, seconds = 120): Promise<void> {
    await patiently(async () => {
      const now = await this.step()
      if (now < step) throw new Error(`step ${now} of ${step}; ${await this.status()}`)
    }, seconds)
  }

  /** The step once it is another: a net that comes trained begins anew. */
  stepOtherThan(before: number, seconds = 60): Promise<number> {
    return patiently(async () => {
      const now = await this.step()
      if (now === before || now === 0) throw new Error(`stays at step ${now}; ${await this.status()}`)
      return now
    }, seconds)
  }

  /** What the report says of the run. */
  async report(): Promise<Trained> {
    await this.press('Download report')
    await this.until('globalThis.lastFile')
    return v.parse(reportSchema, JSON.parse(String(await this.driver.evaluate('lastFile.text()'))))
  }

  async complaints(): Promise<readonly string[]> {
    return v.parse(v.array(v.string()), await this.driver.evaluate('globalThis.complaints ?? []'))
  }
}

/** Eight letters that differ where a single bit of what the trained net answers to the test digits does. */
export function hashOf({steps, testMse, history}: Trained): string {
  const text = JSON.stringify([steps, testMse, history.testLoss.at(-1)])
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
