/** Follows the recipes of src/README.md, word for word, in a copy of the tree. */
import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readArguments} from '../src/engine/hosts/node/arguments'
import {parseAddress} from '../src/lab/address/address'
import {Workbench} from './recipes/follow'
import {changed, recipeOf} from './recipes/recipe'

const map = readFileSync(new URL('../src/README.md', import.meta.url), 'utf8')

describe('src/README.md, followed in a copy of the tree', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await Workbench.open()
  })
  afterAll(() => bench.close())

  it.each(['Add a variant', 'Add a preset', 'Add a shipped model', 'Add a lesson'])('%s', async (heading) => {
    const blocks = recipeOf(map, heading)
    expect(blocks.length).toBeGreaterThan(1)
    for (const block of blocks) await bench.follow(block)
  })

  it('what was added passes as it stands, and needs no mending', async () => {
    await bench.run('npx biome check')
    for (const block of recipeOf(map, 'Hand it in')) await bench.follow(block)
    expect(await bench.read('README.md')).toContain('`tied`')
    expect(await bench.read('docs/figures.md')).toMatch(/^\| `tied` .* \| yes \|/m)
    expect(await bench.read('public/weights/manifest.json')).toContain('"eights-2"')
  })
})

it('the address and the command line of the exercise are one experiment', () => {
  const blocks = recipeOf(map, 'Set an exercise')
  const [address = ''] = blocks.filter(({language}) => language === 'text').map(({text}) => text.trim())
  const [line = ''] = blocks.filter(({language}) => language === 'sh').map(({text}) => text.trim())
  const parsed = parseAddress(address.slice(address.indexOf('#')))
  expect(parsed).toMatchObject({corrections: [], hasSpec: true, route: {page: 'playground'}})
  const words = /-- (.*) >/.exec(line)?.[1]?.split(' ') ?? []
  expect(readArguments(words)).toMatchObject({json: true, spec: parsed.spec, backend: parsed.backend})
})

describe('a change that a recipe prints', () => {
  const before = 'a\nb\n  c\nd\n'

  it('puts lines where the recipe says', () => {
    expect(changed(before, ' b\n+new\n@@\n   c\n-d\n')).toBe('a\nb\nnew\n  c\n')
  })

  it('is refused where the file has other lines, or the same twice', () => {
    expect(() => changed(before, ' x\n+new\n')).toThrow('0 times')
    expect(() => changed('a\nb\na\nb\n', ' b\n+new\n')).toThrow('2 times')
  })
})
