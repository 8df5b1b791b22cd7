import {describe, expect, it} from 'vitest'
import {findBrowser, launchOptions, type Machine} from './find-browser'

/** A machine that has just these files. */
function machine(files: string[], env: Machine['env'] = {}, platform: NodeJS.Platform = 'linux'): Machine {
  return {platform, env, playwrightPath: '/cache/playwright/chrome', exists: (path) => files.includes(path)}
}

describe('findBrowser', () => {
  it('takes CHROME_PATH before all else', () => {
    const env = {CHROME_PATH: '/my/chrome', PATH: '/usr/bin'}
    expect(findBrowser(machine(['/usr/bin/chromium', '/my/chrome'], env))).toBe('/my/chrome')
  })

  it('does not silently take another browser than CHROME_PATH names', () => {
    const env = {CHROME_PATH: '/my/chrome', PATH: '/usr/bin'}
    expect(() => findBrowser(machine(['/usr/bin/chromium'], env))).toThrow('/my/chrome')
  })

  it('takes Playwright’s own before the system’s', () => {
    const files = ['/usr/bin/chromium', '/cache/playwright/chrome']
    expect(findBrowser(machine(files, {PATH: '/usr/bin'}))).toBe('/cache/playwright/chrome')
  })

  it('walks PATH', () => {
    const env = {PATH: '/usr/bin:/nix/bin'}
    expect(findBrowser(machine(['/nix/bin/google-chrome'], env))).toBe('/nix/bin/google-chrome')
  })

  it('knows where macOS keeps Chrome', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(machine([chrome], {}, 'darwin'))).toBe(chrome)
  })

  it('says what to do where there is none', () => {
    expect(() => findBrowser(machine([]))).toThrow('npx playwright install chromium')
  })
})

describe('launchOptions', () => {
  it('leaves the path out where there is no browser', () => {
    expect(launchOptions(machine([]))).not.toHaveProperty('executablePath')
    expect(launchOptions(machine(['/cache/playwright/chrome'])).executablePath).toBe(
      '/cache/playwright/chrome',
    )
  })
})
