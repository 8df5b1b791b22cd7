import {expect, type Locator, type Page, test} from '@playwright/test'
import {Playground, quick} from './pages/playground.ts'

const sizes = [
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const

/** What one looks at while training: all of it has to be in the window without scrolling. */
function together(playground: Playground): Locator[] {
  const {page, pad} = playground
  return [
    playground.button('Train'),
    ...['Latent space', 'Loss', 'Hourglass'].map((name) => playground.figure(name)),
    pad,
    ...['What the network sees', 'Reconstruction', 'Error'].map((name) =>
      page.getByRole('img', {name, exact: true}),
    ),
  ]
}

async function isInside(page: Page, element: Locator): Promise<boolean> {
  const [box, window] = [await element.boundingBox(), page.viewportSize()]
  if (!box || !window) return false
  const {x, y, width, height} = box
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height
}

async function allInside(playground: Playground): Promise<void> {
  for (const element of together(playground))
    await expect.poll(() => isInside(playground.page, element), {message: `${element}`}).toBe(true)
}

for (const variant of ['dense', 'vae']) {
  test(`${variant}: pad, map, loss and hourglass are in one screen, before and after training`, async ({
    page,
  }) => {
    const playground = new Playground(page)
    await page.setViewportSize({width: 1280, height: 800})
    await playground.open({...quick, variant, images: 2000})
    await allInside(playground)
    const before = await playground.map.boundingBox()
    await playground.trainToTheEnd()
    for (const [width, height] of sizes) {
      await page.setViewportSize({width, height})
      await allInside(playground)
    }
    await page.setViewportSize({width: 1280, height: 800})
    await expect.poll(() => playground.map.boundingBox()).toEqual(before)
  })
}

test('it presents by a key, in large type and with nothing around it, and comes back', async ({page}) => {
  const playground = new Playground(page)
  await page.setViewportSize({width: 1920, height: 1080})
  await playground.open(quick)
  const [header, parameters] = [page.getByRole('banner'), page.getByRole('region', {name: 'Parameters'})]
  await expect(header).toBeVisible()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/[?&]present=1/)
  await expect(header).toBeHidden()
  await expect(parameters).toBeHidden()
  await allInside(playground)
  await page.keyboard.press('t')
  await expect(parameters).toBeVisible()
  await page.keyboard.press('t')
  await expect(parameters).toBeHidden()

  await page.reload()
  await playground.ready()
  await expect(header).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(header).toBeVisible()
  await expect(page).not.toHaveURL(/present/)
})

test('keys train, pause, step and rewind, and leave alone who types', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 50})
  await page.keyboard.press('s')
  await expect.poll(async () => (await playground.numbers()).step).toBe(1)
  await page.keyboard.press(' ')
  await expect(playground.button('Pause')).toBeVisible()
  await playground.reachStep(10)
  await page.keyboard.press(' ')
  await expect(playground.button('Train')).toBeVisible()
  await page.keyboard.press('r')
  await expect.poll(async () => (await playground.numbers()).step).toBe(0)

  const widths = page.getByRole('textbox', {name: 'Hidden widths'})
  await widths.focus()
  for (const key of ['s', 'r', 'p', '?', ' ']) await page.keyboard.press(key)
  await widths.press('Escape')
  await playground.pad.focus()
  await page.keyboard.press(' ')
  await expect(playground.button('Train')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await playground.numbers()).step).toBe(0)
  await expect(page).not.toHaveURL(/present/)

  await page.getByRole('heading', {name: 'Parameters'}).click()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', {name: 'Keys'})
  await expect(list).toContainText('Train, and pause')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})
