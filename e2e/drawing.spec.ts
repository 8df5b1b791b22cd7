import {expect, test} from '@playwright/test'
import {complaints, Playground} from './pages/playground.ts'

test('a drawing is reconstructed, kept on the map, and moves as training goes on', async ({page}) => {
  const errors = complaints(page)
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', images: 6000, epochs: 2})
  const reconstruction = page.getByRole('img', {name: 'Reconstruction', exact: true})
  const blank = await reconstruction.screenshot()
  await playground.drawOne()
  await expect.poll(async () => (await reconstruction.screenshot()).equals(blank)).toBe(false)

  await page.getByRole('button', {name: 'Pin to the map'}).click()
  await expect(page.getByRole('button', {name: /Remove pin/})).toBeVisible()
  const untrained = await reconstruction.screenshot()
  await playground.trainToTheEnd()
  expect((await reconstruction.screenshot()).equals(untrained)).toBe(false)
  expect(errors).toEqual([])
})

test('undo and clear', async ({page}) => {
  const playground = new Playground(page)
  await playground.open()
  const sees = page.getByRole('img', {name: 'What the network sees'})
  const blank = await sees.screenshot()
  await playground.drawOne()
  await expect.poll(async () => (await sees.screenshot()).equals(blank)).toBe(false)
  await page.getByRole('button', {name: 'Undo'}).click()
  await expect.poll(async () => (await sees.screenshot()).equals(blank)).toBe(true)
  await playground.drawOne()
  await page.getByRole('button', {name: 'Clear'}).click()
  await expect.poll(async () => (await sees.screenshot()).equals(blank)).toBe(true)
})

test('preprocessing can be switched off, and what the network sees changes', async ({page}) => {
  const playground = new Playground(page)
  await playground.open()
  await playground.drawOne()
  const sees = page.getByRole('img', {name: 'What the network sees'})
  const centred = await sees.screenshot()
  await page.getByRole('switch', {name: 'Centre and scale like MNIST'}).click()
  await expect.poll(async () => (await sees.screenshot()).equals(centred)).toBe(false)
})

test('arrow keys draw', async ({page}) => {
  const playground = new Playground(page)
  await playground.open()
  const sees = page.getByRole('img', {name: 'What the network sees'})
  const blank = await sees.screenshot()
  await playground.pad.focus()
  await page.keyboard.press('Space')
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await sees.screenshot()).equals(blank)).toBe(false)
})
