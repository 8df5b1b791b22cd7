import {readFile} from 'node:fs/promises'
import {cpus, platform, release, totalmem} from 'node:os'
import type {Arena} from './browser'
import type {Counts} from './counts'
import type {Home} from './home'
import type {MemberRow} from './members'
import type {Service, Start} from './product'
import type {Row} from './rows'
import type {Smoothness} from './smoothness'

/** What `--json` writes. */
export interface Outcome {
  readonly benchmark: 1
  readonly date: string
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly memoryBytes: number
    readonly system: string
    /** What WebGPU and WebGL run on; a software renderer says so in its name. */
    readonly webgpu: string
    readonly webgl: string
  }
  readonly browser: string
  readonly versions: Readonly<Record<string, string>>
  readonly optimizer: string
  /** Relative difference in the final loss beyond which a row remarks on it. */
  readonly lossTolerance: number
  readonly rows: readonly Row[]
  /** GFLOP/s of tfjs's own 1024×1024 matrix multiplication, beside each net. */
  readonly matmul: readonly {readonly backend: string; readonly net: string; readonly gflops: number}[]
  readonly counts: readonly Counts[]
  readonly members: readonly MemberRow[]
  readonly service: readonly Service[]
  readonly start: Start | null
  readonly smoothness: readonly Smoothness[]
  readonly home: Home | null
}

/** With what an earlier run, which wrote this file, measured and this one did not. @throws Error for another file */
export async function withEarlier(now: Outcome, file: string): Promise<Outcome> {
  const before: Outcome = JSON.parse(await readFile(file, 'utf8'))
  if (before.benchmark !== now.benchmark) throw new Error(`${file} was not written by this benchmark`)
  return {
    ...now,
    rows: together(before.rows, now.rows),
    matmul: together(before.matmul, now.matmul),
    counts: together(before.counts, now.counts),
    members: together(before.members ?? [], now.members),
    service: together(before.service, now.service),
    start: now.start ?? before.start,
    smoothness: now.smoothness.length > 0 ? now.smoothness : (before.smoothness ?? []),
    home: now.home ?? before.home ?? null,
  }
}

/** What is new, after what is older and of other backends. */
function together<T extends {readonly backend: string}>(before: readonly T[], now: readonly T[]): T[] {
  return [...before.filter((old) => !now.some(({backend}) => backend === old.backend)), ...now]
}

const libraries = ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm', '@jax-js/jax', 'convnetjs']

export async function circumstances(
  arena: Arena,
): Promise<Pick<Outcome, 'benchmark' | 'date' | 'machine' | 'browser' | 'versions'>> {
  const [cpu] = cpus()
  return {
    benchmark: 1,
    date: new Date().toISOString(),
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
      memoryBytes: totalmem(),
      system: `${platform()} ${release()}`,
      ...(await graphics(arena)),
    },
    browser: `Chromium ${arena.browser.version()}`,
    versions: Object.fromEntries(
      await Promise.all(libraries.map(async (name) => [name, await version(name)])),
    ),
  }
}

function graphics(arena: Arena): Promise<{webgpu: string; webgl: string}> {
  return arena.pageOf('matmul').evaluate(async () => {
    const adapter = await navigator.gpu?.requestAdapter()
    const info = adapter?.info
    const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
    return {
      webgpu: [info?.vendor, info?.architecture, info?.description].filter(Boolean).join(' ') || 'none',
      webgl: gl ? String(gl.getParameter(gl.RENDERER)) : 'none',
    }
  })
}

async function version(name: string): Promise<string> {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  const {version}: {version: string} = JSON.parse(await readFile(file, 'utf8'))
  return version
}
