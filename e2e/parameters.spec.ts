import {expect, test} from '@playwright/test'
import {variants} from '../src/variants/index.ts'
import type {Parameter} from '../src/variants/parameters.ts'
import {complaints, Playground, quick} from './pages/playground.ts'

/** Another value than the one in use, for every kind of parameter. */
function another(name: string, parameter: Parameter): string {
  if (name === 'epochs') return '2'
  if (name === 'images') return '1500'
  switch (parameter.kind) {
    case 'integer':
      return String(parameter.default + 3)
    case 'real':
      return String(parameter.default === parameter.min ? parameter.max : parameter.default / 4)
    case 'choice':
      return parameter.options.find(({value}) => value !== parameter.default)?.value ?? ''
    case 'flag':
      return String(!parameter.default)
    case 'widths':
      return '40, 20'
    case 'digits':
      return '0,1,2'
  }
}

for (const variant of variants) {
  test(`${variant.id}: every parameter of the form reaches the run and the address`, async ({page}) => {
    const errors = complaints(page)
    const playground = new Playground(page)
    await playground.open({...quick, variant: variant.id})
    await playground.unfold()
    for (const [name, parameter] of Object.entries(variant.parameters)) {
      const value = another(name, parameter)
      const label = parameter.label.en
      if (parameter.kind === 'choice')
        await page.getByRole('combobox', {name: label, exact: true}).selectOption(value)
      else if (parameter.kind === 'flag') await page.getByRole('checkbox', {name: label, exact: true}).click()
      else if (parameter.kind === 'digits')
        for (const digit of [3, 4, 5, 6, 7, 8, 9])
          await page
            .getByRole('group', {name: label, exact: true})
            .getByRole('button', {name: String(digit), exact: true})
            .click()
      else {
        const box = page.getByRole(parameter.kind === 'widths' ? 'textbox' : 'spinbutton', {
          name: label,
          exact: true,
        })
        await box.last().fill(value)
        await box.last().press('Enter')
      }
      const word = new RegExp(`[?&]${name}=${encodeURIComponent(value.replace(' ', ''))}(&|$)`)
      await expect
        .poll(() => decodeURIComponent(page.url()), {message: name})
        .toMatch(new RegExp(decodeURIComponent(word.source)))
    }
    await playground.button('Step').click()
    await expect.poll(async () => (await playground.numbers()).step).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })
}

test('a change that needs new weights waits while there is something learnt', async ({page}) => {
  const playground = new Playground(page)
  await playground.open(quick)
  await playground.trainToTheEnd()
  await page.getByRole('textbox', {name: 'Hidden widths'}).fill('50')
  await page.getByRole('textbox', {name: 'Hidden widths'}).press('Enter')
  await expect(page.getByRole('button', {name: 'Apply with new weights'})).toBeVisible()
  expect((await playground.numbers()).step).toBe(16)
  await page.getByRole('button', {name: 'Apply with new weights'}).click()
  await expect.poll(async () => (await playground.numbers()).step).toBe(0)
  await expect(page).toHaveURL(/hidden=50/)
})

test('groups fold, say what in them differs, and stay open while a change waits', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({...quick, rate: 0.01})
  const group = (name: string) => page.getByRole('region', {name: 'Parameters'}).getByRole('region', {name})
  const learning = group('Training method')
  const rate = learning.getByRole('spinbutton', {name: 'Learning rate'})
  const net = group('Network')
  await expect(net.getByRole('textbox', {name: 'Hidden widths'})).toBeVisible()
  await expect(rate).toBeHidden()
  await expect(learning).toContainText('Learning rate 0.01 · Epochs 1')
  await learning.getByRole('heading').click()
  await expect(rate).toHaveValue('0.01')
  await expect(learning).not.toContainText('Learning rate 0.01 · Epochs 1')

  // What is open stays open while one looks at another page.
  await page.getByRole('link', {name: 'Lessons'}).click()
  await page.getByRole('link', {name: 'Playground'}).click()
  await expect(rate).toBeVisible()

  await playground.button('Step').click()
  await playground.reachStep(1)
  await net.getByRole('textbox', {name: 'Hidden widths'}).fill('50')
  await net.getByRole('textbox', {name: 'Hidden widths'}).press('Enter')
  await expect(page.getByRole('button', {name: 'Apply with new weights'})).toBeVisible()
  await net.getByRole('heading').click()
  await expect(net.getByRole('textbox', {name: 'Hidden widths'})).toBeVisible()
  await page.getByRole('button', {name: 'Apply with new weights'}).click()
  await expect(net.getByRole('textbox', {name: 'Hidden widths'})).toBeHidden()
  await expect(net).toContainText('Hidden widths 50')
})
