import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The recipe's files, as the map prints them: code blocks under "Add a lesson", in its order. */
const recipe = read('../../README.md').split('## Add a lesson')[1]?.split('\n## ')[0] ?? ''
const blocks = [...recipe.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code]) => code ?? '')

/** The recipe is for a folder of lessons/; its twin in this folder lies two levels deeper. */
const asTwin = (code: string) =>
  code.replaceAll("'../framework/", "'../../").replaceAll("'../../lab/", "'../../../../lab/")

it.each(['meta.ts', 'lesson.tsx', 'View.tsx', 'text.en.mdx'].map((file, at) => [file, at] as const))(
  'the recipe’s %s is the one that is tested',
  (file, at) => {
    expect(asTwin(blocks[at] ?? '')).toBe(read(`recipe/first-look/${file}`))
  },
)

it('fits on a page', () => {
  expect(recipe.split('\n').length).toBeLessThan(110)
})
