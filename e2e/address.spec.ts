import {expect, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

test('the address holds the whole run, both ways', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({
    variant: 'denoising',
    code: 3,
    hidden: '64,16',
    noise: 'holes',
    level: 0.25,
    seed: 7,
    epochs: 2,
    digits: '1,4,7',
    backend: 'wasm',
  })
  await playground.unfold()
  await expect(page.getByRole('combobox', {name: 'Variant'})).toHaveValue('denoising')
  await expect(page.getByRole('textbox', {name: 'Hidden widths'})).toHaveValue(/64, ?16/)
  await expect(page.getByRole('combobox', {name: 'Noise', exact: true})).toHaveValue('holes')
  await page.getByRole('combobox', {name: 'Noise', exact: true}).selectOption('masking')
  await expect(page).toHaveURL(/noise=masking/)
  const address = page.url()
  for (const part of [
    'v=2',
    'variant=denoising',
    'code=3',
    'seed=7',
    'epochs=2',
    'level=0.25',
    'backend=wasm',
  ])
    expect(decodeURIComponent(address)).toContain(part)
  await page.goto('about:blank')
  await page.goto(address)
  await playground.ready()
  await playground.unfold()
  await expect(page.getByRole('combobox', {name: 'Noise', exact: true})).toHaveValue('masking')
  expect(page.url()).toBe(address)
})

test('what an address cannot have is set aside, and the page says which part', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({
    code: 99999,
    rate: 'fast',
    colour: 'red',
    loss: 'bce',
    output: 'linear',
    backend: 'wasm',
  })
  const note = page.getByRole('note')
  await expect(note).toContainText('code=99999')
  await expect(note).toContainText('1024')
  await expect(note).toContainText('rate=fast')
  await expect(note).toContainText('colour=red')
  await note.getByRole('button').first().click()
  await expect(note).toBeHidden()
})

test('an address that leads nowhere opens the first page and says so', async ({page}) => {
  await page.goto('./#/nowhere')
  await expect(page.getByRole('note')).toContainText('nowhere')
  await expect(page.getByRole('link', {name: 'Train it yourself'})).toBeVisible()
})
