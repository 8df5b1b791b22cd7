import * as v from 'valibot'
import {type BrowserEngine, patiently} from './driver.ts'
import {freePort, programAt, started} from './programs.ts'

const sessionSchema = v.object({
  sessionId: v.string(),
  capabilities: v.object({browserVersion: v.string()}),
})
const evaluatedSchema = v.union([v.object({json: v.string()}), v.object({error: v.string()})])

/** WebKitGTK through WebDriver, on a screen of its own where there is none. */
export const webkit: BrowserEngine = {
  name: 'WebKitGTK',
  missing() {
    if (!programAt(['WebKitWebDriver'])) return 'webkit2gtk-driver'
    return process.env.DISPLAY || programAt(['Xvfb']) ? null : 'xvfb'
  },
  async start() {
    const screen = `:${90 + (process.pid % 900)}`
    const display = process.env.DISPLAY ?? screen
    const endScreen = process.env.DISPLAY
      ? () => {}
      : started(programAt(['Xvfb']) ?? '', [screen, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
    const port = await freePort()
    const endDriver = started(programAt(['WebKitWebDriver']) ?? '', [`--port=${port}`], {
      DISPLAY: display,
      LANG: 'en_US.UTF-8',
    })
    const call = callerOf(`http://127.0.0.1:${port}`)
    const session = v.parse(
      sessionSchema,
      await patiently(() => call('POST', '/session', {capabilities: {alwaysMatch: {}}})),
    )
    const at = `/session/${session.sessionId}`
    await call('POST', `${at}/timeouts`, {script: 300_000, pageLoad: 60_000})
    await call('POST', `${at}/window/rect`, {x: 0, y: 0, width: 1280, height: 900})
    return {
      version: session.capabilities.browserVersion,
      async open(url) {
        await call('POST', `${at}/url`, {url: 'about:blank'})
        await call('POST', `${at}/url`, {url})
      },
      async evaluate(expression) {
        const answer = v.parse(
          evaluatedSchema,
          await call('POST', `${at}/execute/async`, {script: asynchronous(expression), args: []}),
        )
        if ('error' in answer) throw new Error(answer.error)
        return JSON.parse(answer.json)
      },
      screenshot: async () =>
        Buffer.from(v.parse(v.string(), await call('GET', `${at}/screenshot`)), 'base64'),
      async close() {
        await call('DELETE', at).catch(() => {})
        endDriver()
        endScreen()
      },
    }
  },
}

/** A script that calls back with what the expression promises. */
const asynchronous = (expression: string) => `const told = arguments[arguments.length - 1];
Promise.resolve().then(() => (${expression})).then(
  (x) => told({json: JSON.stringify(x ?? null)}),
  (error) => told({error: String(error)}))`

function callerOf(base: string) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(base + path, {
      method,
      ...(body && {body: JSON.stringify(body)}),
      signal: AbortSignal.timeout(320_000),
    })
    const {value} = v.parse(v.object({value: v.unknown()}), await response.json())
    if (!response.ok) throw new Error(JSON.stringify(value))
    return value
  }
}
