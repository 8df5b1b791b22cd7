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
