import {expect, test} from '@playwright/test'
import {trainOnFewImages} from './pages/few-images.ts'
import {Lesson} from './pages/lesson.ts'
import {phone} from './pages/phone.ts'
import {complaints} from './pages/playground.ts'

const scenes = [
  'begin',
  'side-by-side',
  'components',
  'plane',
  'linear',
  'axes',
  'settings',
  'sheet',
  'maps',
  'digits',
  'early',
  'sizes',
]

test.setTimeout(1_200_000)

/** What a figure says in words now. */
const said = async (lesson: Lesson, figure: string): Promise<string> => {
  const caption = await lesson
    .figure(figure)
    .evaluate((element) => element.querySelector('figcaption')?.textContent)
  return caption ?? ''
}

/** The last number before a sign in what a figure says. */
const numberIn = async (lesson: Lesson, figure: string, pattern: RegExp): Promise<number> =>
  Number(pattern.exec(await said(lesson, figure))?.[1] ?? Number.NaN)

test('the whole lesson with the keyboard alone', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'light'})
  // The linear nets come as near to PCA as is expected below only with all images.
  await trainOnFewImages(page, 6000, {variant: 'dense'})
  const lesson = new Lesson(page, 'pca')
  await lesson.open()
  await lesson.begins()
  await lesson.stepTo('side-by-side')
  await lesson.press(lesson.button('k = 32'), 'Enter')
  await lesson.taskIsDone()
  // All three at the same k, over all test digits: PCA exactly, the linear net just above it, the bent one below.
  await expect
    .poll(() => said(lesson, 'PCA and autoencoder'))
    .toMatch(/PCA 0\.0168, the linear autoencoder 0\.0169, the autoencoder 0\.00\d\d.*autoencoder is ahead/s)

  await lesson.stepTo('components')
  await lesson.predictWithKeys()
  await lesson.press(
    page.getByRole('group', {name: 'The digit'}).getByRole('button', {name: /^A 5/}),
    'Enter',
  )
  await lesson.taskIsDone()
  expect(await said(lesson, 'Components')).toMatch(/32 components hold 7\d % of the variance/)

  await lesson.stepTo('plane')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await lesson.taskIsDone()
  await expect.poll(() => numberIn(lesson, 'A tilted plane', /([\d.]+)° apart/)).toBeLessThan(2)
  await lesson.press(lesson.figure('A tilted plane').getByRole('application'), 'ArrowLeft', 'ArrowUp')
  expect(await said(lesson, 'A tilted plane')).toContain('Seen from 24° around, 30° above')
  await lesson.press(page.getByRole('slider', {name: 'Step of the training'}), 'Home')
  await expect.poll(() => numberIn(lesson, 'A tilted plane', /([\d.]+)° apart/)).toBeGreaterThan(10)

  await lesson.stepTo('linear')
  await lesson.press(page.getByRole('slider', {name: 'Angle, epoch 5'}), 'PageDown', 'ArrowDown')
  await lesson.press(lesson.button('Lock it in and train'), 'Enter')
  await expect(page.getByText(/On average you were off by \d+°/)).toBeVisible({timeout: 600_000})
  expect(await numberIn(lesson, 'Angle to PCA', /([\d.]+)° after 5\.0 epochs/)).toBeLessThan(6)

  await lesson.stepTo('axes')
  await lesson.figuresAreThere()
  await lesson.press(lesson.button(/^Train$/), 'End')
  await expect(lesson.button('New weights')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => said(lesson, 'Same plane, other axes')).toContain('train it')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await lesson.taskIsDone()
  await expect
    .poll(() => numberIn(lesson, 'Same plane, other axes', /dimensions is ([\d.]+)°/))
    .toBeLessThan(6)

  await lesson.stepTo('settings')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await lesson.taskIsDone()
  await expect
    .poll(() => numberIn(lesson, 'Angle to PCA', /Linear, k = 8: ([\d.]+)° after 5\.0 epochs/))
    .toBeLessThan(10)

  await lesson.stepTo('sheet')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await lesson.taskIsDone()
  await expect
    .poll(() => numberIn(lesson, 'A curved sheet', / autoencoder ([\d.]+) \(red\)/))
    .toBeLessThan(0.005)
  expect(await numberIn(lesson, 'A curved sheet', /PCA ([\d.]+)/)).toBeGreaterThan(0.08)

  await lesson.stepTo('maps')
  await lesson.press(lesson.figure('PCA scores').getByRole('application'), 'ArrowUp', 'ArrowUp', 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('digits')
  await lesson.predictWithKeys()
  await lesson.press(lesson.button('k = 2'), 'Enter')
  await expect.poll(() => said(lesson, 'PCA and autoencoder')).toContain('With k = 2')
  await lesson.press(page.getByRole('slider', {name: /Numbers in the code/}), 'End')
  await lesson.taskIsDone()
  await expect.poll(() => said(lesson, 'PCA and autoencoder')).toContain('has yet to be trained')

  await lesson.stepTo('early')
  await lesson.press(page.getByRole('radio').first(), 'Space', 'ArrowRight', 'ArrowRight')
  await lesson.press(lesson.button('Lock it in and train'), 'Enter')
  await expect(page.getByText(/In this run PCA/)).toBeVisible({timeout: 600_000})

  await lesson.stepTo('sizes')
  await lesson.press(lesson.button('k = 2'), 'Enter')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await lesson.taskIsDone()
  const sizes = lesson.figure('Error against code size')
  for (const source of [
    'PCA, exact',
    'pretrained autoencoders',
    'your autoencoders',
    'your linear autoencoders',
  ])
    await expect(sizes).toContainText(source, {timeout: 600_000})
  expect(await lesson.scenesDone()).toBe(scenes.length)
  expect(trouble).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the whole lesson by touch, in Korean', async ({page}) => {
    const trouble = complaints(page)
    await page.emulateMedia({colorScheme: 'dark'})
    const lesson = new Lesson(page, 'pca', 'ko')
    const next = () => lesson.moveOn(() => lesson.button('다음').tap())
    const train = () => lesson.button(/^학습$/).tap()
    await lesson.open()
    await lesson.begins()
    await next()
    await lesson.button('k = 32').tap()
    await lesson.taskIsDone()
    await next()
    await lesson.predictByTouch()
    await page
      .getByRole('button', {name: /^숫자 7/})
      .first()
      .tap()
    await lesson.taskIsDone()
    await next()
    await train()
    await lesson.taskIsDone()
    await lesson.button('왼쪽으로 돌리기').tap()
    await expect.poll(() => said(lesson, '기울어진 평면')).toContain('둘레로 19°')
    await next()
    await lesson.isAt('linear')
    const sketch = page.getByRole('group', {name: '내가 그린 각도 곡선'})
    await sketch.tap({position: {x: 60, y: 60}})
    await lesson.button('확정하고 학습시키기').tap()
    await expect(page.getByText(/평균 \d+° 어긋났다/)).toBeVisible({timeout: 600_000})
    await next()
    await lesson.trainForAMoment()
    await next()
    await lesson.trainForAMoment()
    await next()
    await train()
    await lesson.taskIsDone()
    await next()
    await lesson.isAt('maps')
    await lesson
      .figure('PCA 점수')
      .getByRole('application')
      .tap({position: {x: 120, y: 120}})
    await lesson.taskIsDone()
    await next()
    await lesson.predictByTouch()
    await lesson.button('k = 2').tap()
    await lesson.button('k = 32').tap()
    await lesson.taskIsDone()
    await next()
    await page.getByRole('radio', {name: '첫 에폭 안에'}).tap()
    await lesson.button('확정하고 학습시키기').tap()
    await lesson.pauseTraining()
    await next()
    await lesson.isAt('sizes')
    await lesson.button('k = 2').tap()
    await lesson.trainForAMoment()
    // All but the four that train nets on all digits to the end.
    expect(await lesson.scenesDone()).toBe(scenes.length - 4)
    expect(trouble).toEqual([])
  })
})
