import type {MDXContent} from 'mdx/types'
import {act, type ReactNode} from 'react'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {userEvent} from 'vitest/browser'
import {glossary} from '../../messages/glossary'
import {LessonContext} from './context'
import {Prose} from './Prose'

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true})

let root: Root
let place: HTMLElement

/** A part of a lesson’s text. */
type Part = (props: {readonly id?: string; readonly children?: ReactNode}) => ReactNode

const isPart = (part: unknown): part is Part => typeof part === 'function'

/** A lesson’s text as MDX compiles it: its components are given by name. */
const Text: MDXContent = ({components = {}}) => {
  const part = (name: string): Part => {
    const found: unknown = components[name]
    if (!isPart(found)) throw new Error(`prose needs ${name}`)
    return found
  }
  const [Scene, Answered, More, Term] = [part('Scene'), part('Answered'), part('More'), part('Term')]
  return (
    <Scene id="one">
      <p>
        Every digit has a <Term id="code">code</Term>.
      </p>
      <Answered>
        <p>They are one and the same.</p>
      </Answered>
      <More>
        <p>It is exact.</p>
      </More>
    </Scene>
  )
}

async function show(answered: boolean, language: 'en' | 'ko' = 'en'): Promise<void> {
  const here = {slug: 'a', scene: 'one', runs: {}, language, presenting: false}
  await act(async () =>
    root.render(
      <LessonContext value={here}>
        <Prose Text={Text} scene="one" answered={answered} parts={{}} />
      </LessonContext>,
    ),
  )
}

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})

afterEach(async () => {
  await act(async () => root.unmount())
  place.remove()
})

function element(selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`there is no ${selector}`)
  return found
}

const term = () => element('[role=button]')
const note = () => element('[role="tooltip"]')
const shown = () => note().matches(':popover-open')

it('holds back what gives the answer away until it is locked', async () => {
  await show(false)
  expect(place.textContent).not.toContain('one and the same')
  await show(true)
  expect(place.textContent).toContain('one and the same')
})

it('folds away what goes further', async () => {
  await show(true)
  const details = place.querySelector('details')
  expect(details?.open).toBe(false)
  expect(details?.querySelector('summary')?.textContent).toBe('More')
})

it('tells what a term means at the focus, under the pointer and at a tap; Escape closes it', async () => {
  await show(true)
  expect(term().getAttribute('aria-describedby')).toBe(note().id)
  expect(note().textContent).toBe(glossary.code?.en.definition)
  expect(shown()).toBe(false)
  await act(async () => term().focus())
  expect(shown()).toBe(true)
  await act(() => userEvent.keyboard('{Escape}'))
  expect(shown()).toBe(false)
  await act(async () => term().blur())
  await act(() => userEvent.hover(term()))
  expect(shown()).toBe(true)
  const {left, right, bottom} = note().getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(window.innerWidth)
  expect(bottom).toBeLessThanOrEqual(window.innerHeight)
  await act(() => userEvent.unhover(term()))
  expect(shown()).toBe(false)
  await act(async () => term().click())
  expect(shown()).toBe(true)
  await act(async () => document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})))
  expect(shown()).toBe(false)
})

it('tells it in Korean', async () => {
  await show(true, 'ko')
  expect(note().textContent).toBe(glossary.code?.ko.definition)
})
