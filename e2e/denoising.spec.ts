import {expect, test} from '@playwright/test'
import {trainOnFewImages} from './pages/few-images.ts'
import {Lesson} from './pages/lesson.ts'
import {phone} from './pages/phone.ts'
import {complaints} from './pages/playground.ts'
import {centre, fingerAlong} from './pages/touch.ts'

// Two pairs of nets are trained to the end.
test.setTimeout(1_200_000)

const times = (count: number, key: string) => Array.from({length: count}, () => key)

test('the whole lesson with the keyboard alone', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'light'})
  await trainOnFewImages(page, 2000)
  const lesson = new Lesson(page, 'denoising')
  const level = page.getByRole('slider', {name: 'Noise level'})
  const train = page.getByRole('button', {name: 'Train', exact: true})
  const verdict = page.getByRole('status', {name: 'Your prediction'})
  await lesson.open()
  await lesson.begins()
  await lesson.stepTo('noise')
  await lesson.press(level, 'ArrowRight', 'End')
  await lesson.taskIsDone()
  await expect(level).toHaveAttribute('aria-valuetext', 'σ = 1.00')

  await lesson.stepTo('guess')
  await lesson.press(page.getByRole('combobox', {name: 'Row A'}), 'P')
  await lesson.press(page.getByRole('combobox', {name: 'Row B'}), 'D')
  // Not before both nets have answered.
  await expect(lesson.button('Lock it in')).toBeEnabled()
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(verdict).toContainText(/[02] of 2 right\./)

  await lesson.stepTo('target')
  await lesson.press(lesson.button('New noise'), 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('train')
  await expect(train).toBeEnabled()
  await lesson.press(train, 'Enter')
  await lesson.press(lesson.button('Pause'), 'Enter')
  await lesson.press(train, 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('brush')
  const nets = page.getByRole('group', {name: 'Networks'})
  await lesson.press(nets.getByRole('button', {name: 'pretrained'}), 'Enter')
  await lesson.press(
    page.getByRole('application', {name: 'Draw a digit'}),
    'Space',
    ...times(12, 'ArrowDown'),
    'Space',
  )
  const spoil = page.getByRole('application', {name: 'Corrupt the digit'})
  await lesson.press(spoil, 'Space', ...times(4, 'ArrowRight'), 'Space')
  await lesson.press(page.getByRole('radio', {name: 'Noise brush'}), 'ArrowRight')
  await expect(page.getByRole('radio', {name: 'Eraser'})).toBeChecked()
  await lesson.press(spoil, 'Space', ...times(4, 'ArrowUp'), 'Space')
  await lesson.taskIsDone()

  await lesson.stepTo('levels')
  await lesson.press(page.getByRole('slider', {name: 'They cross at level'}), 'ArrowLeft', 'ArrowLeft')
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(verdict).toContainText(/You said 0\.40; they cross at 0\.\d\d\./)

  await lesson.stepTo('kinds')
  await lesson.predictWithKeys()
  await lesson.press(page.getByRole('combobox', {name: 'Noise', exact: true}), 'R')
  await lesson.taskIsDone()

  await lesson.stepTo('codes')
  await lesson.predictWithKeys()
  await lesson.press(page.getByRole('group', {name: 'The digit'}).getByRole('button', {name: '3'}), 'Enter')
  await lesson.taskIsDone()
  await expect(lesson.figure('Fifty corruptions')).toBeVisible()

  await lesson.stepTo('sheet')
  const view = page.getByRole('application', {name: /^Denoising autoencoder: a view of space/})
  await lesson.press(view, 'ArrowLeft', 'ArrowUp')
  await expect(train).toBeEnabled()
  await lesson.press(train, 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('two')
  await expect(lesson.scene).toHaveText('With two numbers, little to gain')
  await lesson.press(train, 'Enter')
  await lesson.taskIsDone()
  expect(await lesson.scenesDone()).toBe(11)
  expect(trouble).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the whole lesson by touch, in Korean', async ({page}) => {
    const trouble = complaints(page)
    await page.emulateMedia({colorScheme: 'dark'})
    const lesson = new Lesson(page, 'denoising', 'ko')
    const nextTo = async (scene: string) => {
      await lesson.moveOn(() => lesson.button('다음').tap())
      await lesson.isAt(scene)
    }
    const train = page.getByRole('button', {name: '학습', exact: true})
    const lock = lesson.button('확정')
    const verdict = page.getByRole('status', {name: '나의 예측'})
    await lesson.open()
    await lesson.begins()
    await nextTo('noise')
    await fingerAlong(page, await centre(page.getByRole('slider', {name: '잡음 세기'})), 60, 0)
    await lesson.taskIsDone()
    await nextTo('guess')
    await page.getByRole('combobox', {name: 'A행'}).selectOption({index: 1})
    await page.getByRole('combobox', {name: 'B행'}).selectOption({index: 2})
    await expect(lock).toBeEnabled()
    await lock.tap()
    await expect(verdict).toContainText(/2개 가운데 [02]개를 맞혔다/)
    await nextTo('target')
    await lesson.button('새 잡음').tap()
    await lesson.taskIsDone()
    await nextTo('train')
    await lesson.trainForAMoment()
    await nextTo('brush')
    await page.getByRole('group', {name: '신경망'}).getByRole('button', {name: '미리 학습된 것'}).tap()
    await fingerAlong(page, await centre(page.getByRole('application', {name: '숫자를 그려 보세요'})), 10, 60)
    const spoil = page.getByRole('application', {name: '숫자 손상시키기'})
    await fingerAlong(page, await centre(spoil), 30, 0)
    await page.getByRole('radio', {name: '지우개'}).tap()
    await fingerAlong(page, await centre(spoil), 0, -40)
    await lesson.taskIsDone()
    await nextTo('levels')
    const guess = page.getByRole('slider', {name: '두 곡선이 만나는 세기'})
    await fingerAlong(page, await centre(guess), 40, 0)
    await lock.tap()
    await expect(verdict).toContainText(/실제로는 0\.\d\d에서 만난다/)
    await nextTo('kinds')
    await lesson.predictByTouch()
    await page.getByRole('combobox', {name: '잡음', exact: true}).selectOption('holes')
    await lesson.taskIsDone()
    await nextTo('codes')
    await lesson.predictByTouch()
    await page.getByRole('group', {name: '숫자 고르기'}).getByRole('button', {name: '3'}).tap()
    await lesson.taskIsDone()
    await nextTo('sheet')
    await lesson.button('왼쪽으로 돌리기').tap()
    await expect(train).toBeEnabled()
    await train.tap()
    await lesson.taskIsDone()
    await nextTo('two')
    await lesson.trainForAMoment()
    // All but the two that train large nets to the end.
    expect(await lesson.scenesDone()).toBe(9)
    expect(trouble).toEqual([])
  })
})
