import {expect, type Locator, test} from '@playwright/test'
import {History} from './pages/history.ts'
import {complaints, Playground, quick} from './pages/playground.ts'

test('a training is scrubbed and played in the playground, in all views', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  const history = new History(page)
  await playground.open({...quick, epochs: 2})
  await expect(history.figure).toContainText('Once you train, every moment is kept')
  await expect(history.moment).toBeDisabled()
  await playground.trainToTheEnd()
  const strip = playground.figure('Reconstructions')

  await expect(history.moment).toBeEnabled()
  await history.goTo(0)
  await history.isShown()
  await expect(history.figure).toContainText('0 epochs done')
  const untrained = await still(strip)
  await history.button('Now').click()
  const trained = await still(strip)
  expect(trained).not.toBe(untrained)
  await history.goTo(0)
  await expect.poll(() => drawn(strip)).toBe(untrained)

  await history.button('Play').click()
  await expect(history.moment).toHaveValue(await lastOf(history))
  await expect(history.button('Play')).toBeVisible()
  await history.isShown()
  await expect(history.figure).toContainText('step 32 · 2 epochs done')

  await history.goTo(1)
  await history.button('Now').click()
  await expect(history.moment).toHaveValue(await lastOf(history))
  await expect.poll(() => drawn(strip)).toBe(trained)

  // What is learnt next is shown as it is learnt.
  await history.goTo(1)
  await playground.button('Rewind').click()
  await playground.button('Step').click()
  await expect(history.button('Now')).toHaveAttribute('aria-disabled', 'true')
  expect(errors).toEqual([])
})

test('a stacked net’s phases are marked, with codes of other sizes in each', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  const history = new History(page)
  await playground.open({variant: 'stacked', hidden: '32', code: 2, layerEpochs: 1, ...quick})
  await playground.trainToTheEnd()
  const phases = history.figure.getByRole('list', {name: 'Phases of the training'}).getByRole('listitem')
  await expect(phases).toHaveText(['Layer 1', 'Layer 2', 'Fine-tuning'])
  await history.goTo(2)
  await history.isShown()
  await expect(history.figure).toContainText('Layer 1 · step')
  await expect(phases.first()).toHaveAttribute('aria-current', 'step')
  await expect(playground.map).toContainText('of their 32 code numbers')
  await history.button('Now').click()
  await expect(phases.last()).toHaveAttribute('aria-current', 'step')
  await expect(playground.map).not.toContainText('of their 32 code numbers')
  expect(errors).toEqual([])
})

test('the map of a variational net shows ellipses and the prior', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({variant: 'vae', hidden: '64', ...quick})
  await playground.trainToTheEnd()
  const {map} = playground
  await expect(map).toContainText('1, 2 and 3 standard deviations of the prior')
  await map.getByRole('combobox', {name: 'Ellipses'}).selectOption({label: 'all'})
  await map.getByRole('button', {name: 'Units of the prior'}).click()
  await expect(map).toContainText('The axes count in standard deviations')
  await map.getByRole('button', {name: 'As a table'}).click()
  await expect(map.getByRole('columnheader', {name: 'Mean σ z₁'})).toBeVisible()
  const history = new History(page)
  await history.goTo(0)
  await history.isShown()
  await expect(map).toContainText('standard deviations of the prior')
  expect(errors).toEqual([])
})

const lastOf = async ({moment}: History) => (await moment.getAttribute('max')) ?? ''

/** The images of a figure, as they are drawn. */
const drawn = (figure: Locator): Promise<string> =>
  figure.locator('canvas').evaluateAll((all) => {
    const images = all.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
    return images.join()
  })

/** The same, once they have not changed for some frames. */
async function still(figure: Locator): Promise<string> {
  let before = ''
  await expect
    .poll(async () => {
      const now = await drawn(figure)
      const same = now === before
      before = now
      return same
    })
    .toBe(true)
  return before
}
