/** Reads every style sheet of the page: type, spaces and breakpoints come from the scales in `tokens.css`. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

/** The scales themselves, and the type that all of them are measured in. */
const scales = new Set(['src/theme/tokens.css', 'src/theme/fonts.css', 'src/app/base.css'])

const sheets = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.css'))
  .map((name) => `src/${name}`)
  .map((file) => ({file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')}))
  .sort((a, b) => a.file.localeCompare(b.file))

/** Declarations of these properties in all sheets but the scales', `file: property: value`. */
function declared(properties: string): {where: string; value: string}[] {
  const pattern = new RegExp(String.raw`(?<=[{;\s])(?:${properties}):\s*([^;{}]+)`, 'g')
  return sheets
    .filter(({file}) => !scales.has(file))
    .flatMap(({file, text}) =>
      [...text.matchAll(pattern)].map(([whole, value = '']) => ({where: `${file}: ${whole}`, value})),
    )
}

/** What a value says outside brackets: what is calculated is placed by a shape, not by a scale. */
function plain(value: string): string {
  let inner = value
  while (/[\w-]*\([^()]*\)/.test(inner)) inner = inner.replaceAll(/[\w-]*\([^()]*\)/g, '')
  return inner
}

/** Drawn in the units of a picture that is scaled as a whole. */
const drawn = [
  'src/lessons/framework/predictions/Predictions.module.css: font: 13px var(--font-ui)',
  'src/lessons/framework/predictions/Predictions.module.css: font-size: 22px',
]

test('type has one of seven sizes', () => {
  const tokens = readFileSync('src/theme/tokens.css', 'utf8')
  expect(new Set(tokens.match(/--text-[a-z]+(?=:)/g)).size).toBe(7)
  const raw = declared('font|font-size').filter(({value}) =>
    /\d(px|rem|vh|vw)/.test(plain(value).split('/')[0] ?? ''),
  )
  expect(raw.map(({where}) => where).filter((where) => !drawn.includes(where))).toEqual([])
  const names = new Set(tokens.match(/--text-[a-z]+(?=:)/g))
  const unknown = declared('font|font-size').filter(({value}) =>
    (value.match(/--text-[\w-]+/g) ?? []).some((name) => !names.has(name)),
  )
  expect(unknown).toEqual([])
})

test('spaces have one of seven widths', () => {
  const tokens = readFileSync('src/theme/tokens.css', 'utf8')
  expect(tokens.match(/--space-\d(?=:)/g)).toHaveLength(7)
  const raw = declared('gap|row-gap|column-gap|(?:margin|padding)(?:-[a-z-]+)?').filter(({value}) =>
    plain(value)
      .split(/\s+/)
      .some((part) => /\d(px|rem)$/.test(part) && !/^-?1px$/.test(part)),
  )
  expect(raw.map(({where}) => where)).toEqual([])
})

test('a page changes at four widths and two heights', () => {
  const known = new Set(['30rem', '48rem', '60rem', '75rem'])
  const conditions = sheets.flatMap(({file, text}) =>
    [...text.matchAll(/@(?:media|container)([^{]+)\{/g)].map(([, condition = '']) => ({file, condition})),
  )
  const of = (side: 'width' | 'height') =>
    conditions.flatMap(({file, condition}) =>
      [...condition.matchAll(new RegExp(String.raw`${side}\s*[:<>=]+\s*([\w.]+)`, 'g'))].map(
        ([, value = '']) => ({file, value}),
      ),
    )
  expect(of('width').filter(({value}) => !known.has(value))).toEqual([])
  expect(of('height').filter(({value}) => !['30rem', '40rem'].includes(value))).toEqual([])
})
