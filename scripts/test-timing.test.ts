/**
 * Tests are run on machines that are doing other things: none may fail because something took long. What takes how
 * long is measured and printed by the benchmark.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
/** Not held to the rules: this file, which spells them out, and the finger, which pauses between two touches. */
const excepted = ['scripts/test-timing.test.ts', 'e2e/pages/touch.ts']

const rules: readonly {readonly pattern: RegExp; readonly says: string}[] = [
  {pattern: /\blong-?tasks?\b/i, says: 'long tasks are measured by the benchmark'},
  {pattern: /\bwaitForTimeout\b/, says: 'waits for something to happen, not for a time to pass'},
  {pattern: /\bperformance\.(now|mark|measure)\b|\bDate\.now\b/, says: 'does not look at the clock'},
]

/** A test whose clock moves only when it is told to may look at it. */
const fakesClock = (source: string) => /\buseFakeTimers\(|\bspyOn\(performance, 'now'\)/.test(source)

/** What a test, or what end-to-end tests share, does that depends on how busy the machine is. */
function violations(file: string, source: string): string[] {
  if (fakesClock(source)) return []
  return rules.filter(({pattern}) => pattern.test(source)).map(({says}) => `${file}: ${says}`)
}

function testFiles(): string[] {
  const under = (folder: string) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((path) =>
      `${folder}/${path}`.replaceAll('\\', '/'),
    )
  const ofVitest = [...under('src'), ...under('scripts')].filter((path) => /\.test\.tsx?$/.test(path))
  const endToEnd = under('e2e').filter((path) => path.endsWith('.ts'))
  return [...ofVitest, ...endToEnd].filter((path) => !excepted.includes(path))
}

describe('tests on a busy machine', () => {
  it('do not ask how long something took', () => {
    const files = testFiles()
    expect(files.length).toBeGreaterThan(10)
    expect(files.flatMap((file) => violations(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it.each([
    ['expect(performance.now() - start).toBeLessThan(16)', 'the clock'],
    ['const end = Date.now() + 10_000', 'the clock'],
    ['await page.waitForTimeout(3000)', 'for a time to pass'],
    [`observer.observe({type: 'longtask'})`, 'long tasks'],
    ['expect(await longTasks(page)).toEqual([])', 'long tasks'],
  ])('%s is found', (source, says) => {
    expect(violations('a.test.ts', source).join()).toContain(says)
  })

  it.each([
    `vi.useFakeTimers({toFake: ['performance']})\nexpect(performance.now()).toBe(5)`,
    'await expect.poll(() => step, {timeout: 60_000}).toBeGreaterThan(5)',
  ])('%s may stand', (source) => {
    expect(violations('a.test.ts', source)).toEqual([])
  })
})
