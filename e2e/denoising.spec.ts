import {devices, expect, type Locator, type Page, test} from '@playwright/test'
import {Lesson} from './pages/lesson.ts'
import {complaints} from './pages/playground.ts'

test.setTimeout(180_000)

const times = (count: number, key: string) => Array.from({length: count}, () => key)

test('the whole lesson with the keyboard alone', async ({page}) => {
  const trouble = complaints(page)
  const lesson = new Lesson(page, 'denoising')
  const level = page.getByRole('slider', {name: 'Noise level'})
  const train = page.getByRole('button', {name: 'Train', exact: true})
  const verdict = page.getByRole('status', {name: 'Your prediction'})
  await lesson.open()
  await lesson.press(level, 'ArrowRight', 'End')
  await lesson.taskIsDone
  await expect(level).toHaveAttribute('aria-valuetext', 'σ = 1.00')

  await lesson.stepTo('guess')
  await lesson.press(page.getByRole('combobox', {name: 'Row A'}), 'P')
  await lesson.press(page.getByRole('combobox', {name: 'Row B'}), 'D')
  // Not before both nets have answered.
  await expect(lesson.button('Lock it in')).toBeEnabled({timeout: 30_000})
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(verdict).toContainText(/[02] of 2 right\./)

  await lesson.stepTo('target')
  await lesson.press(lesson.button('Draw the noise anew'), 'Enter')
  await lesson.taskIsDone

  // Five epochs of two nets are left to the reader: a few batches, and the figures have a choice of nets.
  await lesson.stepTo('train')
  await expect(train).toBeEnabled({timeout: 60_000})
  await lesson.press(train, 'Enter')
  await lesson.press(lesson.button('Pause'), 'Enter')
  await expect(train).toBeVisible()

  await lesson.stepTo('brush')
  const nets = page.getByRole('group', {name: 'Nets'})
  await lesson.press(nets.getByRole('button', {name: 'as shipped'}), 'Enter')
  await lesson.press(
    page.getByRole('application', {name: 'Draw a digit'}),
    'Space',
    ...times(12, 'ArrowDown'),
    'Space',
  )
  const spoil = page.getByRole('application', {name: 'Spoil the digit'})
  await lesson.press(spoil, 'Space', ...times(4, 'ArrowRight'), 'Space')
  await lesson.press(page.getByRole('radio', {name: 'Noise brush'}), 'ArrowRight')
  await expect(page.getByRole('radio', {name: 'Eraser'})).toBeChecked()
  // The pad takes a drawing over a moment after it is drawn, and what was spoilt by then is gone: spoil it again.
  await expect(async () => {
    await lesson.press(spoil, 'Space', ...times(4, 'ArrowUp'), 'Space')
    await lesson.press(page.getByRole('radio', {checked: true}), 'ArrowRight')
    await expect(page.getByRole('status', {name: 'Your turn'})).toHaveText('✓ Done.', {timeout: 1500})
  }).toPass({timeout: 60_000})

  await lesson.stepTo('levels')
  await lesson.press(page.getByRole('slider', {name: 'They cross at level'}), 'ArrowLeft', 'ArrowLeft')
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(verdict).toContainText(/You said 0\.40; they cross at 0\.\d\d\./, {timeout: 60_000})

  await lesson.stepTo('kinds')
  await lesson.press(page.getByRole('combobox', {name: 'Noise', exact: true}), 'R')
  await lesson.taskIsDone

  await lesson.stepTo('codes')
  await lesson.press(page.getByRole('group', {name: 'The digit'}).getByRole('button', {name: '3'}), 'Enter')
  await lesson.taskIsDone
  await expect(lesson.figure('Fifty corruptions')).toBeVisible({timeout: 60_000})

  await lesson.stepTo('sheet')
  const view = page.getByRole('application', {name: /^Denoising autoencoder: a view of space/})
  await lesson.press(view, 'ArrowLeft', 'ArrowUp')
  await expect(train).toBeEnabled({timeout: 60_000})
  await lesson.press(train, 'Enter')
  await lesson.taskIsDone

  // This pair is left to the reader.
  await lesson.stepTo('two')
  await expect(lesson.scene).toHaveText('With two numbers, little to gain')
  await expect(train).toBeEnabled({timeout: 60_000})
  expect(await lesson.scenesDone()).toBe(8)
  expect(trouble).toEqual([])
})

test.describe('on a phone', () => {
  const {defaultBrowserType: _, ...phone} = devices['Pixel 7']
  test.use({...phone, viewport: {width: 360, height: 740}})

  test('the whole lesson by touch, in Korean', async ({page}) => {
    const lesson = new Lesson(page, 'denoising', 'ko')
    const nextTo = async (scene: string) => {
      await lesson.moveOn(() => lesson.button('다음').tap())
      await lesson.isAt(scene)
    }
    await lesson.open()
    await fingerAlong(page, await centre(page.getByRole('slider', {name: '잡음 세기'})), 60, 0)
    await lesson.taskIsDone
    await nextTo('guess')
    await lesson.button('건너뛰기').tap()
    await nextTo('target')
    await lesson.button('잡음 새로 뿌리기').tap()
    await lesson.taskIsDone
    // All later scenes work with the nets that are shipped.
    await nextTo('train')
    await nextTo('brush')
    await fingerAlong(page, await centre(page.getByRole('application', {name: '숫자를 그려 보세요'})), 10, 60)
    const spoil = page.getByRole('application', {name: '숫자 망가뜨리기'})
    await fingerAlong(page, await centre(spoil), 30, 0)
    await page.getByRole('radio', {name: '지우개'}).tap()
    await fingerAlong(page, await centre(spoil), 0, -40)
    await lesson.taskIsDone
    await nextTo('levels')
    await lesson.button('건너뛰기').tap()
    await nextTo('kinds')
    await page.getByRole('combobox', {name: '잡음', exact: true}).selectOption('holes')
    await lesson.taskIsDone
    await nextTo('codes')
    await page.getByRole('group', {name: '숫자 고르기'}).getByRole('button', {name: '3'}).tap()
    await lesson.taskIsDone
    await nextTo('sheet')
    await lesson.button('왼쪽으로 돌리기').tap()
    const train = page.getByRole('button', {name: '학습', exact: true})
    await expect(train).toBeEnabled({timeout: 60_000})
    await train.tap()
    await lesson.taskIsDone
    await nextTo('two')
    await expect(train).toBeVisible()
    expect(await lesson.scenesDone()).toBe(6)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

async function centre(target: Locator): Promise<{x: number; y: number}> {
  // Waits until it stands still, in sight, with nothing over it.
  await target.tap({trial: true})
  const box = await target.boundingBox()
  if (!box) throw new Error('there is nothing to touch')
  return {x: box.x + box.width / 2, y: box.y + box.height / 2}
}

/** A finger that moves, as the browser's own touch events. */
async function fingerAlong(page: Page, from: {x: number; y: number}, dx: number, dy: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const at = (share: number) => [{x: from.x + dx * share, y: from.y + dy * share}]
  await client.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0)})
  for (let i = 1; i <= 8; i++)
    await client.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: at(i / 8)})
  await client.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
  // The browser takes no tap for one that follows a stroke faster than any finger.
  await page.waitForTimeout(500)
}
