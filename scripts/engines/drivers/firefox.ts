import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {connectBidi} from './bidi.ts'
import {type BrowserEngine, patiently} from './driver.ts'
import {freePort, programAt, started} from './programs.ts'

const names = ['firefox-esr', 'firefox']

/** English, and nothing that a first start would fetch or ask. */
const preferences = `
user_pref("intl.accept_languages", "en-US");
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("toolkit.telemetry.enabled", false);
`

/** Firefox through WebDriver BiDi, which it speaks by itself. */
export const firefox: BrowserEngine = {
  name: 'Firefox',
  missing: () => (programAt(names) ? null : 'firefox-esr'),
  async start() {
    const port = await freePort()
    const profile = mkdtempSync(join(tmpdir(), 'hourglass-firefox-'))
    writeFileSync(join(profile, 'user.js'), preferences)
    const end = started(programAt(names) ?? '', [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      String(port),
    ])
    const bidi = await patiently(() => connectBidi(`ws://127.0.0.1:${port}/session`))
    const {version, context} = await bidi.begin({width: 1280, height: 800})
    return {
      version,
      open: (url) => bidi.open(context, url),
      evaluate: (expression) => bidi.evaluate(context, expression),
      screenshot: () => bidi.screenshot(context),
      async close() {
        bidi.close()
        end()
        rmSync(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 200})
      },
    }
  },
}
