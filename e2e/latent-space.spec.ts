import {expect, type Locator, test} from '@playwright/test'
import {trainOnFewImages} from './pages/few-images.ts'
import {Lesson} from './pages/lesson.ts'
import {phone} from './pages/phone.ts'
import {complaints} from './pages/playground.ts'
import {centre, fingerAlong} from './pages/touch.ts'

const scenes = [
  'begin',
  'hourglass',
  'place',
  'map',
  'decode',
  'drag',
  'neighbours',
  'draw',
  'learn',
  'history',
  'bounds',
  'guess',
  'sizes',
  'space',
  'error',
  'question-1',
  'question-2',
  'question-3',
  'summary',
]

test.setTimeout(1_200_000)

test('the whole lesson with the keyboard alone', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'light'})
  // The one with two numbers has all images: its training is to leave a hundred moments.
  await trainOnFewImages(page, 2000, {code: 8})
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open()
  await lesson.begins()
  await lesson.stepTo('hourglass')
  await lesson.press(lesson.figure('Reconstructions').getByRole('button', {name: /3/}).first(), 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('place')
  const where = lesson.figure('Where does it belong?').getByRole('application')
  await lesson.press(where, 'ArrowRight', 'ArrowRight', 'Enter')
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(page.getByText(/lie farther from its place than your guess/)).toBeVisible()

  await lesson.stepTo('map')
  const map = lesson.figure('Latent space').getByRole('application')
  await lesson.press(map, 'ArrowUp', 'ArrowUp', 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('decode')
  await lesson.press(page.getByRole('slider', {name: 'z₁'}), 'ArrowRight', 'ArrowRight')
  await lesson.taskIsDone()
  await expect(page.getByRole('img', {name: 'What the decoder draws there'})).toBeVisible()

  await lesson.stepTo('drag')
  await lesson.press(lesson.button(/^drag me/), 'ArrowLeft', 'ArrowLeft', 'ArrowUp')
  await lesson.taskIsDone()

  await lesson.stepTo('neighbours')
  await lesson.predictWithKeys()
  await lesson.press(lesson.figure('Neighbours').getByRole('button', {name: /^Choose/}), 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('draw')
  const pad = page.getByRole('application', {name: 'Draw a digit'})
  await lesson.press(pad, 'Space', ...Array.from({length: 12}, () => 'ArrowDown'), 'Space')
  await lesson.taskIsDone()
  await lesson.press(lesson.button('Pin to the map'), 'Enter')
  await expect(lesson.button('Take it off the map')).toBeVisible()

  await lesson.stepTo('learn')
  await lesson.press(page.getByRole('slider', {name: /epoch 10/}), 'ArrowDown', 'PageDown')
  await lesson.press(lesson.button('Lock it in and train'), 'Enter')
  await expect(page.getByText('The run is answering…')).toBeVisible()
  await expect(page.getByText(/On average you were off by a factor/)).toBeVisible({timeout: 600_000})

  await lesson.stepTo('history')
  // Ten epochs leave a hundred moments or more.
  const moment = page.getByRole('slider', {name: 'Moment'})
  await expect.poll(async () => Number(await moment.getAttribute('max'))).toBeGreaterThanOrEqual(99)
  await lesson.press(moment, 'Home', 'ArrowRight')
  await lesson.taskIsDone()
  await expect(page.getByRole('figure', {name: 'History'})).toContainText(/test error 0\.\d{4}/)
  await lesson.press(lesson.button('Play'), 'Enter')
  await expect(lesson.button('Hold')).toBeVisible()

  await lesson.stepTo('bounds')
  await lesson.predictWithKeys()
  const unbounded = lesson.figure('Code without bounds').getByRole('application')
  await lesson.press(unbounded, 'ArrowUp', 'ArrowUp', 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('guess')
  for (const [row, size] of [
    ['A', '8'],
    ['B', '2'],
    ['C', '3'],
  ] as const)
    await lesson.press(page.getByRole('combobox', {name: `Row ${row}`}), size)
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(page.getByText(/of 3 right, for the models as they are now/)).toBeVisible()

  await lesson.stepTo('sizes')
  await lesson.press(
    lesson.figure('Code sizes compared').getByRole('button', {name: /^Choose: a 0/}),
    'Enter',
  )
  await lesson.taskIsDone()

  await lesson.stepTo('space')
  await lesson.predictWithKeys()
  await lesson.press(lesson.figure('Three numbers').getByRole('application'), 'ArrowLeft', 'ArrowUp')
  await lesson.taskIsDone()

  await lesson.stepTo('error')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await expect(lesson.figure('Error against code size')).toContainText('autoencoders, trained here', {
    timeout: 600_000,
  })
  await lesson.taskIsDone()

  let right = 0
  for (const question of ['question-1', 'question-2', 'question-3']) {
    await lesson.stepTo(question)
    const choose = (answer: Locator) => lesson.press(answer, 'Space')
    if (await lesson.answer(choose, (button) => lesson.press(button, 'Enter'))) right++
  }
  await lesson.stepTo('summary')
  await lesson.ends(right)
  expect(await lesson.scenesDone()).toBe(scenes.length)
  // What was answered is kept.
  await page.reload()
  await lesson.ends(right)
  await lesson.press(page.getByRole('link', {name: 'Next lesson'}), 'Enter')
  await expect(page).toHaveURL(/#\/lessons\/interpolation/)
  expect(trouble).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the whole lesson by touch, in Korean', async ({page}) => {
    const trouble = complaints(page)
    await page.emulateMedia({colorScheme: 'dark'})
    const lesson = new Lesson(page, 'latent-space', 'ko')
    const next = () => lesson.moveOn(() => lesson.button('다음').tap())
    await lesson.open()
    await lesson.begins()
    await next()
    await lesson.figure('재구성').getByRole('button', {name: /^숫자/}).first().tap()
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('place')
    await lesson
      .figure('어디에 놓일까?')
      .getByRole('application')
      .tap({position: {x: 120, y: 120}})
    await lesson.button('확정').tap()
    await expect(page.getByText(/실제 자리에서 더 멀리 있다/)).toBeVisible()
    await next()
    await lesson.figure('재구성').getByRole('button', {name: /^숫자/}).nth(2).tap()
    await lesson.taskIsDone()
    await next()
    await fingerAlong(page, await centre(page.getByRole('slider', {name: 'z₁'})), 30, 0)
    await lesson.taskIsDone()
    await next()
    await fingerAlong(page, await centre(lesson.button(/^끌어 보기/)), 40, 30)
    await lesson.taskIsDone()
    await next()
    await lesson.predictByTouch()
    await lesson
      .figure('이웃')
      .getByRole('button', {name: /^고르기/})
      .first()
      .tap()
    await lesson.taskIsDone()
    await next()
    await fingerAlong(page, await centre(page.getByRole('application', {name: '숫자를 그려 보세요'})), 10, 60)
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('learn')
    await fingerAlong(page, await centre(page.getByRole('slider', {name: /10/})), 0, 20)
    await lesson.button('확정하고 학습시키기').tap()
    await expect(page.getByText('학습 결과를 기다리는 중…')).toBeVisible()
    // Moments are kept a few times a second: paused at once, a training has none to go back to.
    await expect(page.getByRole('status', {name: '학습 상태'})).toContainText(/스텝 [\d,]{3,}/)
    await lesson.pauseTraining()
    await next()
    await lesson.isAt('history')
    await lesson.button('재생').tap()
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('bounds')
    await lesson.predictByTouch()
    const unbounded = lesson.figure('한계가 없는 코드').getByRole('application')
    const {width, height} = (await unbounded.boundingBox()) ?? {width: 0, height: 0}
    // Where its arms meet dots lie close.
    await unbounded.tap({position: {x: 0.17 * width, y: 0.27 * height}})
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('guess')
    for (const [at, row] of ['A', 'B', 'C'].entries())
      await page.getByRole('combobox', {name: `${row}행`}).selectOption({index: at + 1})
    await expect(lesson.button('확정')).toBeEnabled()
    await lesson.button('확정').tap()
    await next()
    await lesson
      .figure('코드 크기 비교')
      .getByRole('button', {name: /^고르기/})
      .first()
      .tap()
    await lesson.taskIsDone()
    await next()
    await lesson.predictByTouch()
    await lesson.figure('수 세 개').getByRole('button').first().tap()
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('error')
    await lesson.trainForAMoment()
    let right = 0
    for (const question of ['question-1', 'question-2', 'question-3']) {
      await next()
      await lesson.isAt(question)
      if (
        await lesson.answer(
          (answer) => answer.tap(),
          (button) => button.tap(),
        )
      )
        right++
    }
    await next()
    await lesson.ends(right)
    // All but the two that train a net to the end.
    expect(await lesson.scenesDone()).toBe(scenes.length - 2)
    expect(trouble).toEqual([])
  })
})

test('presented, it fills the screen and leaves the rest of the page away', async ({page}) => {
  await page.setViewportSize({width: 1920, height: 1080})
  const lesson = new Lesson(page, 'latent-space')
  await lesson.open('map')
  await expect(page.getByRole('banner')).toBeVisible()
  const small = await lesson.scene.evaluate((heading) =>
    Number.parseFloat(getComputedStyle(heading).fontSize),
  )
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/present=1/)
  await expect(page.getByRole('banner')).toBeHidden()
  const large = await lesson.scene.evaluate((heading) =>
    Number.parseFloat(getComputedStyle(heading).fontSize),
  )
  expect(large).toBeGreaterThan(1.2 * small)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThan(
    2,
  )
  await page.keyboard.press('PageDown')
  await lesson.isAt('decode')
  await expect(page).toHaveURL(/present=1/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})
