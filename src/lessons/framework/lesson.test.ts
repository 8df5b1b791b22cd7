import {describe, expect, it} from 'vitest'
import {defineLesson, type LessonMeta, meta} from './lesson'
import {registryOf} from './registry'
import {spec} from './spec'

const words = (text: string) => ({en: text, ko: text})
const View = () => null
const scene = (id: string) => ({id, title: words(id), props: 1})
const runs = {
  a: {label: words('a'), spec: spec('dense')},
  b: {label: words('b'), spec: spec('linear', {code: 8})},
}

describe('a lesson', () => {
  it('shows all its runs in a scene that names none', () => {
    const {scenes} = defineLesson({runs, View, scenes: [scene('one'), {...scene('two'), runs: ['b']}]})
    expect(scenes.map((scene) => scene.runs)).toEqual([['a', 'b'], ['b']])
    expect(scenes.map((scene) => scene.train)).toEqual([[], []])
  })

  it('has scenes, with names of their own', () => {
    expect(() => defineLesson({runs, View, scenes: []})).toThrow(RangeError)
    expect(() => defineLesson({runs, View, scenes: [scene('one'), scene('one')]})).toThrow(RangeError)
    expect(() => defineLesson({runs, View, scenes: [scene('summary')]})).toThrow('summary')
  })
})

describe('a run’s spec', () => {
  it('is the variant’s, but for what differs', () => {
    expect(runs.b.spec.variant).toBe('linear')
    expect(runs.b.spec.parameters).toMatchObject({code: 8, centred: true, epochs: 5})
  })

  it('must be one that can be had', () => {
    expect(() => spec('deep')).toThrow('no variant is called deep')
    expect(() => spec('dense', {code: 0})).toThrow('code cannot be 0')
    expect(() => spec('linear', {hidden: [3]})).toThrow('hidden')
  })
})

describe('the registry', () => {
  const entry = (order: number): LessonMeta =>
    meta({order, title: words(`${order}`), summary: words(''), minutes: 1})
  const lesson = defineLesson({runs: {}, View, scenes: [scene('one')]})
  const text = async () => () => null
  let tries = 0
  const registry = registryOf({
    metas: {'./late/meta.ts': entry(2), './early/meta.ts': entry(1)},
    lessons: {
      './early/lesson.tsx': async () => {
        tries++
        if (tries === 1) throw new Error('offline')
        return lesson
      },
    },
    texts: {'./early/text.en.mdx': text, './early/text.ko.mdx': text},
    ends: {},
    teachings: {},
    pictures: {},
  })

  it('lists lessons in their order, by their folders', () => {
    expect(registry.list.map(({slug}) => slug)).toEqual(['early', 'late'])
  })

  it('tries again after a failure, and loads once after a success', async () => {
    await expect(registry.load('early')).rejects.toThrow('offline')
    expect(await registry.load('early')).toMatchObject({slug: 'early', order: 1, lesson})
    expect(await registry.load('early')).toBe(await registry.load('early'))
    expect(tries).toBe(2)
  })

  it('has no lesson that there is not, and says what one lacks', async () => {
    expect(await registry.load('none')).toBeNull()
    await expect(registry.load('late')).rejects.toThrow('late has no')
  })
})
