import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The recipe's files, as the map prints them: code blocks under "Add a lesson". */
const recipe = read('../../README.md').split('## Add a lesson')[1]?.split('\n## ')[0] ?? ''
const blocks = new Map(
  [...recipe.matchAll(/^```\w+ src\/lessons\/first-look\/(\S+)\n(.*?)^```$/gms)].map(
    ([, file = '', code = '']) => [file, code] as const,
  ),
)

/** The recipe is for a folder of lessons/; its twin in this folder lies two levels deeper. */
const asTwin = (code: string) =>
  code.replaceAll("'../framework/", "'../../").replaceAll("'../../lab/", "'../../../../lab/")

it.each(['meta.ts', 'lesson.tsx', 'View.tsx', 'text.en.mdx'])(
  'the recipe’s %s is the one that is tested',
  (file) => {
    expect(asTwin(blocks.get(file) ?? '')).toBe(read(`recipe/first-look/${file}`))
  },
)

it('fits on a page', () => {
  expect(recipe.split('\n').length).toBeLessThan(110)
})
