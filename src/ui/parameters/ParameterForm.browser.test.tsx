import {useState} from 'react'
import {flushSync} from 'react-dom'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import type {ParameterValue, RunSpec} from '../../contract/spec'
import {LanguageContext} from '../../messages/language'
import {variants} from '../../variants/index'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'
import {openGroup} from './open-groups'
import {ParameterForm} from './ParameterForm'

let root: Root
let place: HTMLElement
let asked: [string, ParameterValue][]

function Page({variant, language = 'en'}: {readonly variant: string; readonly language?: 'en' | 'ko'}) {
  const current = defaultSpec(variantOf(variant))
  const [draft, setDraft] = useState<RunSpec>(current)
  return (
    <LanguageContext value={language}>
      <ParameterForm
        draft={draft}
        current={current}
        onVariant={(id) => setDraft(defaultSpec(variantOf(id)))}
        onChange={(name, value) => {
          asked.push([name, value])
          setDraft((spec) => nearestSpec(spec, {[name]: value}).spec)
        }}
      />
    </LanguageContext>
  )
}

beforeEach(() => {
  asked = []
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  for (const name of groups) openGroup(name, true)
})

const groups = ['model', 'objective', 'noise', 'training', 'data'] as const

afterEach(() => {
  root.unmount()
  place.remove()
})

const show = (variant: string, language?: 'en' | 'ko') =>
  flushSync(() => root.render(<Page key={variant} variant={variant} {...(language && {language})} />))
const type = async (label: string, text: string) => {
  await userEvent.fill(page.getByLabelText(label, {exact: true}), text)
  await userEvent.keyboard('{Enter}')
}

it('has a control, a sentence and the mark of its effect for every parameter', () => {
  for (const {id, parameters} of variants) {
    show(id)
    for (const parameter of Object.values(parameters)) {
      if (parameter.counts?.(defaultSpec(variantOf(id)).parameters) === false) continue
      const field = page
        .getByText(parameter.label.en, {exact: true})
        .first()
        .element()
        .closest('div')?.parentElement
      expect(field?.textContent).toContain(parameter.help.en)
      expect(field?.textContent).toMatch(/at once|next batch|new weights/)
    }
  }
})

it('leaves out what has no effect beside the rest', async () => {
  show('sparse')
  const level = page.getByLabelText('Noise level', {exact: true})
  const activation = page.getByLabelText('Activation', {exact: true})
  expect([level.query(), activation.query()]).toEqual([null, null])
  await userEvent.selectOptions(page.getByLabelText('Noise', {exact: true}), 'masking')
  await expect.element(level).toBeVisible()
  await type('Hidden widths', '64')
  await expect.element(activation).toBeVisible()
})

it('sets apart what the net makes small', () => {
  show('vae')
  const objective = page.getByRole('region', {name: 'Objective'})
  for (const label of ['Divergence weight β', 'Likelihood', 'Annealing of β'])
    expect(objective.getByText(label, {exact: true}).query()).not.toBeNull()
})

it('takes numbers, widths and digits as a person writes them', async () => {
  show('dense')
  await type('Code size', '8')
  await type('Learning rate', '0.02')
  await type('Hidden widths', '64, 16')
  await type('Hidden widths', 'none')
  await page.getByRole('group', {name: 'Digits'}).getByRole('button', {name: '3'}).click()
  expect(asked).toEqual([
    ['code', 8],
    ['rate', 0.02],
    ['hidden', [64, 16]],
    ['hidden', []],
    ['digits', [0, 1, 2, 4, 5, 6, 7, 8, 9]],
  ])
})

it('takes the nearest that can be had, and shows it', async () => {
  show('dense')
  await type('Code size', '99999')
  expect(asked).toEqual([['code', 1024]])
  await expect.element(page.getByLabelText('Code size', {exact: true})).toHaveValue(1024)
})

it('moves by arrow keys, by factors where the scale is one', async () => {
  show('dense')
  page.getByLabelText('Learning rate', {exact: true}).element().focus()
  await userEvent.keyboard('{ArrowUp}')
  page.getByLabelText('Code size', {exact: true}).element().focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(asked).toEqual([
    ['rate', 0.0013],
    ['code', 3],
  ])
})

it('marks what waits for new weights', async () => {
  show('dense')
  expect(place.textContent).not.toContain('Needs new weights')
  await type('Code size', '8')
  expect(place.textContent).toContain('Needs new weights')
})

it('speaks Korean', () => {
  show('denoising', 'ko')
  expect(place.textContent).toContain('학습률')
  expect(place.textContent).toContain('다음 배치')
  expect(place.textContent).not.toContain('next batch')
})

it('folds what one does not look at, and says what in it differs', async () => {
  show('dense')
  const learning = page.getByRole('region', {name: 'Training method'})
  const rate = page.getByLabelText('Learning rate', {exact: true})
  await learning.getByRole('heading').click()
  await expect.element(rate).not.toBeVisible()
  expect(learning.element().querySelector('summary')?.textContent).toBe('Training method')
  await learning.getByRole('heading').click()
  await type('Learning rate', '0.02')
  // It is not like the run that stands: as long as it waits, it is in sight.
  await learning.getByRole('heading').click()
  await expect.element(rate).toBeVisible()
})

it('tells apart what a variant has and what is chosen', () => {
  openGroup('training', false)
  flushSync(() => {
    const {spec} = nearestSpec(defaultSpec(), {rate: 0.02, epochs: 3})
    root.render(
      <LanguageContext value="en">
        <ParameterForm draft={spec} current={spec} onVariant={() => {}} onChange={() => {}} />
      </LanguageContext>,
    )
  })
  const learning = page.getByRole('region', {name: 'Training method'})
  expect(learning.element().querySelector('summary')?.textContent).toContain('Learning rate 0.02 · Epochs 3')
})
