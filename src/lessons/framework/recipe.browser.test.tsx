import type {MDXContent} from 'mdx/types'
import {act} from 'react'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {actions, useLab} from '../../lab/hooks'
import {LanguageContext} from '../../messages/language'
import {usePresenting} from '../../ui/presenting/use-presenting'
import type {Ends} from './ends/ends'
import {LessonView} from './LessonView'
import type {Lesson, LessonMeta} from './lesson'
import {progressOf} from './progress'
import {type LoadedLesson, registryOf} from './registry'

// The lesson is walked through, not computed: no worker starts for it.
vi.mock('./open-run', () => ({openLessonRun: async () => {}, forgetMissing: () => {}}))

const registry = registryOf({
  metas: import.meta.glob<LessonMeta>('./recipe/*/meta.ts', {eager: true, import: 'default'}),
  lessons: import.meta.glob<Lesson>('./recipe/*/lesson.tsx', {import: 'default'}),
  texts: import.meta.glob<MDXContent>('./recipe/*/text.*.mdx', {import: 'default'}),
  ends: import.meta.glob<Ends>('./recipe/*/ends.ts', {import: 'default'}),
  teachings: {},
  pictures: {},
})

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true})

let root: Root
let place: HTMLElement

/** The lesson in the language chosen, as the app shows it. */
function Shown({lesson, scene}: {readonly lesson: LoadedLesson; readonly scene: string | null}) {
  const language = useLab((state) => state.language)
  usePresenting(useLab(({address}) => address.presenting))
  return (
    <LanguageContext value={language}>
      <LessonView lesson={lesson} scene={scene} />
    </LanguageContext>
  )
}

async function open(scene: string | null): Promise<void> {
  const lesson = await registry.load('first-look')
  if (!lesson) throw new Error('the lesson was not found')
  await act(async () => root.render(<Shown lesson={lesson} scene={scene} />))
}

beforeEach(() => {
  localStorage.clear()
  location.hash = '#/lessons/first-look'
  actions.setLanguage('en')
  vi.spyOn(actions, 'closeRun').mockResolvedValue()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})

afterEach(async () => {
  await act(async () => root.unmount())
  place.remove()
  location.hash = ''
})

const text = () => place.textContent ?? ''
const button = (name: string) => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(name))
  if (!found) throw new Error(`no button called ${name}`)
  return found
}
const press = (key: string, target: EventTarget = document.body) =>
  act(async () => target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true})))

it('the lesson of the recipe is found', () => {
  expect(registry.list.map(({slug, title}) => [slug, title.en])).toEqual([['first-look', 'A first look']])
})

it('begins with what one will be able to do, beside the figures of its first scene', async () => {
  await open(null)
  expect(place.querySelector('h2')?.textContent).toBe('What you will learn')
  expect(text()).toContain('say what training changes')
  expect(text()).toContain('Plain (sleepy)')
})

it('shows a scene with its prose, formulas and figures', async () => {
  await open('before')
  expect(place.querySelector('h1')?.textContent).toBe('A first look')
  expect(place.querySelector('h2')?.textContent).toBe('Before')
  expect(text()).toContain('is noise')
  expect(place.querySelector('.katex')).not.toBeNull()
  expect(text()).toContain('Plain (sleepy)')
  expect(text()).not.toContain('Afterwards')
})

it('steps by button and by arrow key, through the address', async () => {
  await open('before')
  await act(async () => button('Next').click())
  expect(location.hash).toBe('#/lessons/first-look/after')
  await open('after')
  expect(text()).toContain('Plain (awake)')
  expect(text()).toContain('Sketch how its error will fall.')
  expect(place.querySelector('[role="toolbar"][aria-label="Training"]')).not.toBeNull()
  expect(progressOf('first-look')).toEqual({done: ['before'], scores: {}, answers: {}, last: 'after'})
  await press('ArrowLeft')
  expect(location.hash).toBe('#/lessons/first-look/before')
})

it('leaves arrow keys to the controls that use them', async () => {
  await open('after')
  location.hash = '#/lessons/first-look/after'
  await press('ArrowLeft', button('Step'))
  expect(location.hash).toBe('#/lessons/first-look/after')
})

it('is presented at a key, and no longer at another', async () => {
  await open('before')
  await press('p')
  expect(location.hash).toBe('#/lessons/first-look/before?present=1')
  await vi.waitFor(() => expect('presenting' in document.documentElement.dataset).toBe(true))
  await press('Escape')
  expect(location.hash).toBe('#/lessons/first-look/before')
  await vi.waitFor(() => expect('presenting' in document.documentElement.dataset).toBe(false))
})

it('speaks Korean', async () => {
  await act(async () => actions.setLanguage('ko'))
  await open('after')
  expect(place.querySelector('h1')?.textContent).toBe('처음 보기')
  expect(text()).toContain('숫자가 된다')
  expect(text()).toContain('오차가 어떻게 줄어들지 그려 보자')
})

it('opens the first scene where the address asks for another, and says so', async () => {
  await open('nowhere')
  expect(place.querySelector('h2')?.textContent).toBe('What you will learn')
  expect(text()).toContain('There is no scene called “nowhere” here.')
})

it('asks three questions, says why each answer is right or wrong, and keeps what was answered', async () => {
  await open('question-1')
  expect(text()).not.toContain('Its weights are random.')
  const noise = [...place.querySelectorAll('label')].find((one) => one.textContent?.includes('Noise'))
  await act(async () => noise?.click())
  await act(async () => button('Lock it in').click())
  expect(text()).toContain('Right.')
  for (const why of ['Its weights are random.', 'It has yet to learn any.']) expect(text()).toContain(why)
  expect(place.querySelector('a[href="#/lessons/first-look/before"]')?.textContent).toContain('Before')
  expect(progressOf('first-look')).toMatchObject({scores: {'question-1': 1}, answers: {'question-1': 0}})

  await open('summary')
  expect(text()).toContain('1 of 3 right.')
  await open('question-1')
  await act(async () => button('Answer again').click())
  expect(text()).not.toContain('Its weights are random.')
})

it('ends with five lines, an experiment, and a way on', async () => {
  await open('summary')
  expect(place.querySelectorAll('ol li').length).toBeGreaterThanOrEqual(5)
  expect(text()).toContain('Then it draws digits.')
  expect(place.querySelector('a[href="#/playground?v=2&variant=dense&code=8&epochs=1"]')).not.toBeNull()
  expect(place.querySelectorAll('a[href="#/lessons"]').length).toBeGreaterThan(0)
  expect(progressOf('first-look').done).toContain('summary')
})
