/**
 * Finds a Chromium for the tests, the benchmark and the screenshots; run as a program
 * (`tsx scripts/find-browser.ts`) it installs one where there is none.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from '@playwright/test'

/** What the search looks at; a test passes its own. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  /** Where Playwright would have put its own Chromium. */
  playwrightPath: string
  exists: (path: string) => boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function onPath({platform, env}: Machine): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
}

function usualPlaces({platform, env}: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ])
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
    )
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** Every place a Chromium may be, the most particular first: CHROME_PATH, Playwright's, PATH, usual places. */
export function candidates(machine: Machine): string[] {
  const named = machine.env.CHROME_PATH ? [machine.env.CHROME_PATH] : []
  return [...named, machine.playwrightPath, ...onPath(machine), ...usualPlaces(machine)]
}

/**
 * The path of a Chromium that exists.
 * @throws Error when CHROME_PATH names no file, or when there is no Chromium anywhere; says what to do.
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const named = machine.env.CHROME_PATH
  if (named && !machine.exists(named)) throw new Error(`CHROME_PATH names no file: ${named}`)
  const found = candidates(machine).find(machine.exists)
  if (found) return found
  throw new Error(
    'No Chromium found. Install one (npx playwright install chromium, or your distribution’s package), ' +
      'or set CHROME_PATH to the Chrome, Chromium or Edge you have.',
  )
}

/** Switches that give headless Chromium a WebGPU and a WebGL without a GPU, and keep it off the network. */
export function browserFlags(): string[] {
  const root = process.getuid?.() === 0
  return [
    '--enable-unsafe-webgpu',
    '--use-webgpu-adapter=swiftshader',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(root ? ['--no-sandbox'] : []),
  ]
}

/**
 * How Playwright and Vitest start the browser. Where there is none the path is left out: reading a configuration
 * must not fail for those who only run the tests that need no browser.
 */
export function launchOptions(machine: Machine = thisMachine): {executablePath?: string; args: string[]} {
  const found = candidates(machine).find(machine.exists)
  return {...(found && {executablePath: found}), args: browserFlags()}
}

function attempt(command: string, ...args: string[]): boolean {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`)
  const {status} = spawnSync(command, args, {stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
  return status === 0
}

/** Playwright's own, with the libraries it needs; taken away again if it cannot run here. */
function installPlaywrights(): boolean {
  const playwright = (...args: string[]) => attempt('npx', 'playwright', ...args)
  const runs = () => attempt(chromium.executablePath(), '--headless', '--no-sandbox', '--version')
  if (!playwright('install', 'chromium')) return false
  if (runs() || (playwright('install-deps', 'chromium') && runs())) return true
  playwright('uninstall')
  return false
}

/** The distribution's package, as root or through sudo, where there is apt. */
function installPackage(): boolean {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...rights, 'apt-get', ...args]
    return attempt(command, ...rest)
  }
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

/** The path of a Chromium, installed first if need be. @throws Error when none could be installed. */
export function ensureBrowser(): string {
  try {
    return findBrowser()
  } catch (error) {
    if (process.env.CHROME_PATH) throw error
    if (!installPlaywrights() && process.platform === 'linux') installPackage()
    return findBrowser()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Browser: ${ensureBrowser()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
