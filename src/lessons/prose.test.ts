/** What holds for the prose of all lessons, and for every word of the interface. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {languages} from '../contract/words'
import {formsOf, glossary} from '../messages/glossary'
import {lessonList} from './index'

const source = new URL('../', import.meta.url)

/** Files that hold words: of messages, charts, controls, variants and lessons. */
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      /\.(ts|tsx|mdx)$/.test(path) && !/\.test\.|^(engine|maths|contract|lab)\/|glossary\//.test(path),
  )
  .map((path) => ({path, text: readFileSync(new URL(path, source), 'utf8')}))

const withoutMath = (text: string) => text.replaceAll(/\$\$.*?\$\$/gs, ' ').replaceAll(/\$[^$]*\$/g, 'x')

/** Texts that people read: prose, and literals of more than one word. */
function textsOf({path, text}: (typeof files)[number]): string[] {
  if (path.endsWith('.mdx')) return [withoutMath(text)]
  const code = text.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
}

/** Words that stand for one in the glossary or in the tests’ table of names, with that one. */
const instead = {
  en: [
    [/\bwaist\b/i, 'bottleneck'],
    [/\bnoughts?\b/i, '0'],
    [/\bspoil/i, 'corrupt'],
    [/\bhalf-way\b/i, 'halfway'],
    [/\btakes? (the|what)\b[^.]{0,40}\boff\b/i, 'subtract'],
    [/\bEvery number more\b/, 'each extra number'],
  ],
  ko: [
    [/복원/, '재구성'],
    [/걸음/, '스텝'],
    [/모형/, '모델'],
    [/이름표/, '레이블'],
    [/휘어짐/, '비선형성'],
    [/멈춤/, '일시 정지'],
    [/망가/, '손상'],
    [/허리/, '병목'],
    [/곧추/, '수직'],
    [/시험 숫자/, '테스트 숫자'],
  ],
} as const

it.each(languages)('prose and interface keep to the glossary’s words in %s', (language) => {
  const wrong = files.flatMap((file) =>
    textsOf(file).flatMap((text) =>
      instead[language]
        .filter(([banned]) => banned.test(text))
        .map(
          ([banned, say]) => `${file.path}: ${banned.exec(text)?.[0]} (say ${say}) in: ${text.slice(0, 120)}`,
        ),
    ),
  )
  expect(wrong).toEqual([])
})

it('there is one kind of apostrophe', () => {
  const wrong = files.flatMap((file) =>
    textsOf(file).flatMap((text) =>
      /[a-z]\\?'(s|t|re|ll)\b/i.test(text) ? `${file.path}: ${text.slice(0, 120)}` : [],
    ),
  )
  expect(wrong).toEqual([])
})

it('no two terms of the glossary are written alike', () => {
  for (const language of languages) {
    const forms = Object.values(glossary).flatMap((term) => formsOf(term[language]))
    expect(new Set(forms).size).toBe(forms.length)
  }
})

describe.each(lessonList.map(({slug}) => slug))('the prose of %s', (slug) => {
  const scenesIn = (language: string) => {
    const text = readFileSync(new URL(`./${slug}/text.${language}.mdx`, import.meta.url), 'utf8')
    return [...text.matchAll(/<Scene id="([^"]+)">(.*?)<\/Scene>/gs)].map(([, id = '', prose = '']) => ({
      id,
      prose,
    }))
  }

  it.each(languages)('is short enough to stand beside its figure, in %s', (language) => {
    for (const {id, prose} of scenesIn(language)) {
      const shown = withoutMath(prose.replaceAll(/<More>.*?<\/More>/gs, ' '))
      const words = shown.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word) && !/^<|>$/.test(word))
      expect(words.length, id).toBeLessThanOrEqual(90)
    }
  })

  it('folds away and holds back the same in both languages', () => {
    const shape = (language: string) =>
      scenesIn(language).map(({id, prose}) => [id, ...(prose.match(/<\/?(More|Answered)>/g) ?? [])])
    expect(shape('ko')).toEqual(shape('en'))
  })
})
