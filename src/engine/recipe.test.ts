import {readFileSync} from 'node:fs'
import {expect, it, vi} from 'vitest'
import {defaultSpec, describeSpec, nearestSpec} from '../variants/spec'
import {helpText} from './hosts/node/help'
import {tied} from './testing/recipe/tied'
import {specOf, TestClient} from './testing/test-client'

/** The recipe's second step: one line in the list. */
vi.mock('../variants/index', async (original) => {
  const all = await original<typeof import('../variants/index')>()
  const {tied: added} = await import('./testing/recipe/tied')
  return {...all, variants: [...all.variants, added]}
})

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

it('the recipe’s variant is the one that is tested', () => {
  const recipe = read('../README.md').split('## Add a variant')[1]?.split('\n## ')[0] ?? ''
  const [, code = ''] = /^```ts src\/variants\/tied\.ts\n(.*?)^```$/ms.exec(recipe) ?? []
  const asTwin = code
    .replaceAll("'../contract/", "'../../../contract/")
    .replaceAll("'./", "'../../../variants/")
  expect(asTwin).toBe(read('testing/recipe/tied.ts'))
})

it('a variant of one file and one line is described, asked for and trained', async () => {
  const spec = specOf('tied', {images: 400, batch: 100, code: 8, noise: 'masking', level: 0.1})
  expect(nearestSpec(defaultSpec(tied), spec.parameters)).toEqual({spec, corrections: []})
  expect(describeSpec(spec)).toMatchObject({weights: 784 * 8 + 8 + 784, phases: [{name: 'train', epochs: 3}]})
  expect(helpText()).toContain('tied: Unfolds a digit')
  const client = new TestClient()
  await client.open()
  const losses = await client.losses('a', spec)
  expect(losses).toHaveLength(12)
  expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0)
  expect((await client.engine.report('a')).testMse).toBeGreaterThan(0)
})
