import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {languages} from '../contract/words'
import {parseAddress} from '../lab/address/address'
import {playgroundAddress} from './framework/address'
import type {Ends} from './framework/ends/ends'
import type {Lesson} from './framework/lesson'
import type {Teaching} from './framework/teach/teach'
import {lessonList} from './index'

const lessons = import.meta.glob<Lesson>('./*/lesson.tsx', {import: 'default'})

async function lessonOf(slug: string): Promise<Lesson> {
  const load = lessons[`./${slug}/lesson.tsx`]
  if (!load) throw new Error(`${slug} has a meta.ts, but no lesson.tsx`)
  return load()
}

/** The scenes of a lesson's text, by name, with what they say. */
function proseOf(slug: string, language: string): Map<string, string> {
  const text = readFileSync(new URL(`./${slug}/text.${language}.mdx`, import.meta.url), 'utf8')
  const scenes = text.matchAll(/<Scene id="([^"]+)">(.*?)<\/Scene>/gs)
  return new Map(Array.from(scenes, ([, id = '', prose = '']) => [id, prose.trim()]))
}

it('lists the lessons in their order', () => {
  expect(lessonList.length).toBeGreaterThan(0)
  expect(new Set(lessonList.map(({order}) => order)).size).toBe(lessonList.length)
})

describe.each(lessonList.map(({slug}) => slug))('the lesson %s', (slug) => {
  it.each(languages)('has prose for every scene, and for no other, in %s', async (language) => {
    const {scenes} = await lessonOf(slug)
    const prose = proseOf(slug, language)
    expect([...prose.keys()]).toEqual(scenes.map(({id}) => id))
    for (const [scene, text] of prose) expect(text.length, `${slug}/${scene}`).toBeGreaterThan(60)
  })

  it('names runs that it declares', async () => {
    const {runs, scenes} = await lessonOf(slug)
    for (const scene of scenes) {
      const named = [...scene.runs, ...scene.train, ...(scene.prediction?.runs ?? [])]
      for (const name of named) expect(Object.keys(runs)).toContain(name)
      // What is trained or asked about must be among the runs it shows, or it is never opened.
      for (const name of named) expect(scene.runs).toContain(name)
    }
  })

  it('asks for a prediction in one scene of three at least', async () => {
    const {scenes} = await lessonOf(slug)
    const own = scenes.filter(({prediction}) => prediction)
    expect(3 * own.length).toBeGreaterThanOrEqual(scenes.length)
  })

  it('says everything in both languages', async () => {
    const {runs, scenes} = await lessonOf(slug)
    const said = [
      ...Object.values(runs).map(({label}) => label),
      ...scenes.flatMap(({title, task, prediction}) => [title, task?.say, prediction?.say]),
    ]
    for (const words of said) {
      if (!words) continue
      expect(words.en).not.toBe('')
      expect(words.ko).toMatch(/[가-힣]|^[\d\w\s().,–-]+$/)
    }
  })
})

it('every lesson begins, asks and ends, and has its teacher’s page', () => {
  for (const {slug} of lessonList) {
    expect(Object.keys(endings)).toContain(`./${slug}/ends.ts`)
    expect(Object.keys(teachings)).toContain(`./${slug}/teach.ts`)
  }
})

const endings = import.meta.glob<Ends>('./*/ends.ts', {import: 'default'})

describe.each(Object.entries(endings))('%s', (path, load) => {
  const slug = path.split('/')[1] ?? ''

  it('asks about scenes that there are, and builds on earlier lessons', async () => {
    const [{scenes}, {questions, knows}] = [await lessonOf(slug), await load()]
    for (const {scene} of questions) expect(scenes.map(({id}) => id)).toContain(scene)
    const before = lessonList.slice(
      0,
      lessonList.findIndex((lesson) => lesson.slug === slug),
    )
    for (const {lesson} of knows) if (lesson) expect(before.map((one) => one.slug)).toContain(lesson)
  })

  it('says everything in both languages, and nothing twice', async () => {
    const {able, knows, questions, summary, task} = await load()
    const said = [
      ...able,
      ...summary,
      ...knows.map(({say}) => say),
      task.say,
      ...questions.flatMap(({asks, right, wrong}) => [
        asks,
        ...[right, ...wrong].flatMap(({says, why}) => [says, why]),
      ]),
    ]
    for (const {en, ko} of said) {
      expect(en).toMatch(/[a-z]/)
      expect(ko).toMatch(/[가-힣]/)
    }
    for (const language of languages)
      expect(new Set(said.map((words) => words[language])).size).toBe(said.length)
  })

  it('proposes runs that the playground opens as they are', async () => {
    const {task} = await load()
    const now = parseAddress('#/lessons?lang=ko')
    const opened = parseAddress(playgroundAddress(now, task))
    expect(opened.corrections).toEqual([])
    expect(opened).toMatchObject({
      route: {page: 'playground'},
      language: 'ko',
      spec: task.run,
      compared: task.beside ?? null,
    })
  })
})

const teachings = import.meta.glob<Teaching>('./*/teach.ts', {import: 'default'})

describe.each(Object.entries(teachings))('%s', (path, load) => {
  const slug = path.split('/')[1] ?? ''

  it('gives minutes for every scene, and an expected answer for each that asks for a prediction', async () => {
    const [{scenes}, {minutes, expected}] = [await lessonOf(slug), await load()]
    expect(Object.keys(minutes).sort()).toEqual(scenes.map(({id}) => id).sort())
    for (const time of Object.values(minutes)) expect(time).toBeGreaterThan(0)
    const predicting = scenes.filter(({prediction}) => prediction).map(({id}) => id)
    expect(Object.keys(expected).sort()).toEqual(predicting.sort())
  })

  it('says everything in both languages', async () => {
    const {inClass, expected, exercises} = await load()
    const said = [
      inClass,
      ...Object.values(expected).flatMap(({answer, mistakes}) => [answer, mistakes]),
      ...exercises.flatMap(({asks, solution}) => [asks, solution]),
    ]
    for (const {en, ko} of said) {
      expect(en).toMatch(/[a-z]/)
      expect(ko).toMatch(/[가-힣]/)
    }
  })
})
