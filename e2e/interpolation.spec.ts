import {expect, test} from '@playwright/test'
import {trainOnFewImages} from './pages/few-images.ts'
import {Lesson} from './pages/lesson.ts'
import {phone} from './pages/phone.ts'
import {complaints} from './pages/playground.ts'
import {centre, fingerAlong} from './pages/touch.ts'

test.setTimeout(1_200_000)

const times = (count: number, key: string) => Array.from({length: count}, () => key)

test('the whole lesson with the keyboard alone', async ({page}) => {
  const trouble = complaints(page)
  await page.emulateMedia({colorScheme: 'light'})
  await trainOnFewImages(page, 2000)
  const lesson = new Lesson(page, 'interpolation')
  const map = page.getByRole('application', {name: /^Map of the codes/})
  const stop = (letter: string) => lesson.button(new RegExp(`^${letter}\\. Drag it`))
  await lesson.open()
  await lesson.begins()
  await lesson.stepTo('walk')
  await lesson.press(stop('A'), 'ArrowRight', 'ArrowUp')
  await lesson.taskIsDone()

  await lesson.stepTo('guess')
  for (const [row, way] of [
    ['A', 'T'],
    ['B', 'C'],
    ['C', 'L'],
  ] as const)
    await lesson.press(page.getByRole('combobox', {name: `Row ${row}`}), way)
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(page.getByText(/of 3 right, for the network as it is now/)).toBeVisible()

  await lesson.stepTo('ways')
  await lesson.press(lesson.button('One picture on'), 'Enter', 'Enter')
  await lesson.taskIsDone()
  await expect(page.getByRole('region', {name: 'Here on the path'})).toContainText(/t = 0\.\d\d\. Nearest/)

  await lesson.stepTo('halfway')
  const where = lesson.figure('Where is halfway?').getByRole('application')
  await lesson.press(where, 'ArrowRight', 'Enter')
  await expect(page.getByText('A place is chosen.')).toBeVisible()
  await lesson.press(lesson.button('Lock it in'), 'Enter')
  await expect(page.getByText(/lie farther from halfway than your guess/)).toBeVisible()

  await lesson.stepTo('land')
  await stop('B').waitFor()
  await lesson.press(lesson.button('Add a stop'), 'Enter')
  // Where there are digits all along is a matter of the weights: row by row upwards, until the caption says so.
  await lesson.press(stop('B'), ...times(6, 'ArrowLeft'))
  const row = (sideways: string) => ['ArrowUp', ...times(12, sideways)]
  const search = [...row('ArrowRight'), ...row('ArrowLeft')]
  let pressed = 0
  await expect(async () => {
    await page.keyboard.press(search[pressed++ % search.length] ?? '')
    await expect(page.getByText(/All \d+ pictures have digits near them/)).toBeVisible({timeout: 300})
  }).toPass({intervals: [0]})
  await lesson.taskIsDone()

  await lesson.stepTo('pace')
  await lesson.predictWithKeys()
  await lesson.press(stop('B'), ...times(20, 'ArrowDown'))
  await lesson.taskIsDone()

  await lesson.stepTo('arc')
  await lesson.predictWithKeys()
  await lesson.press(lesson.button('Spherical'), 'Enter')
  const nets = page.getByRole('group', {name: 'Numbers in the code'})
  await lesson.press(nets.getByRole('button', {name: '8 numbers'}), 'Enter')
  await lesson.press(nets.getByRole('button', {name: '2 numbers', exact: true}), 'Enter')
  await lesson.taskIsDone()

  await lesson.stepTo('journey')
  await stop('C').waitFor()
  await lesson.press(lesson.button('Add a stop'), 'Enter')
  await lesson.taskIsDone()
  await lesson.press(map, 'ArrowRight', 'Enter')
  await expect(lesson.button(/^Stop C: a \d/)).toBeVisible()
  await lesson.press(lesson.button('Play back and forth'), 'Enter')
  await expect(lesson.button('Pause')).toBeVisible()

  await lesson.stepTo('draw')
  const pad = page.getByRole('application', {name: 'Draw a digit'})
  await lesson.press(pad, 'Space', ...times(12, 'ArrowDown'), 'Space')
  await lesson.taskIsDone()
  await expect(lesson.button('Stop A: your drawing')).toBeVisible()

  await lesson.stepTo('learn')
  await lesson.press(lesson.button(/^Train$/), 'Enter')
  await lesson.press(lesson.button('Pause'), 'Enter')
  await lesson.press(page.getByRole('button', {name: 'Train', exact: true}), 'Enter')
  await lesson.taskIsDone()
  // Its own ten, and the one before them.
  expect(await lesson.scenesDone()).toBe(11)
  expect(trouble).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the whole lesson by touch, in Korean', async ({page}) => {
    const trouble = complaints(page)
    await page.emulateMedia({colorScheme: 'dark'})
    const lesson = new Lesson(page, 'interpolation', 'ko')
    const nextTo = async (scene: string) => {
      await lesson.moveOn(() => lesson.button('다음').tap())
      await lesson.isAt(scene)
    }
    const map = page.getByRole('application', {name: /^코드 지도/})
    const stop = (letter: string) => lesson.button(new RegExp(`^${letter}\\. 끌거나`))
    /** Drags a stop by shares of the map's width and height. */
    const drag = async (letter: string, right: number, down: number) => {
      const from = await centre(stop(letter))
      const box = await map.boundingBox()
      if (!box) throw new Error('there is no map')
      await fingerAlong(page, from, right * box.width, down * box.height)
    }
    await lesson.open()
    await lesson.begins()
    await nextTo('walk')
    await drag('A', 0.1, 0.1)
    await lesson.taskIsDone()
    await nextTo('guess')
    for (const [at, row] of ['A', 'B', 'C'].entries())
      await page.getByRole('combobox', {name: `${row}행`}).selectOption({index: at + 1})
    await expect(lesson.button('확정')).toBeEnabled()
    await lesson.button('확정').tap()
    await nextTo('ways')
    await lesson.button('한 장 앞으로').tap()
    await lesson.taskIsDone()
    await nextTo('halfway')
    await lesson
      .figure('가운데는 어디일까?')
      .getByRole('application')
      .tap({position: {x: 80, y: 80}})
    await lesson.button('확정').tap()
    await expect(page.getByText(/내 예측보다 가운데에서 더 멀리 있다/)).toBeVisible()

    await nextTo('land')
    await stop('B').waitFor()
    await lesson.button('경유지 더하기').tap()
    await stop('C').waitFor()
    // Most of the way at once. The way around is a few pixels wide: then on in small steps.
    await drag('B', 0, -0.18)
    let dragged = 0
    await expect(async () => {
      await drag('B', 0, dragged++ % 40 < 20 ? -0.015 : 0.015)
      await expect(page.getByText(/모두 가까이에 숫자가 있/)).toBeVisible({timeout: 1000})
    }).toPass()
    await lesson.taskIsDone()

    await nextTo('pace')
    await lesson.predictByTouch()
    // On its way down some path is uneven.
    await expect(async () => {
      await drag('B', 0, 0.06)
      await expect(page.getByRole('status', {name: '해 보기'})).toHaveText('✓ 완료', {timeout: 1000})
    }).toPass()
    await lesson.taskIsDone()

    await nextTo('arc')
    await lesson.predictByTouch()
    await lesson.button('호를 따라').tap()
    await page
      .getByRole('group', {name: '코드의 수'})
      .getByRole('button', {name: '수 2개', exact: true})
      .tap()
    await lesson.taskIsDone()

    await nextTo('journey')
    await stop('C').waitFor()
    await lesson.button('경유지 더하기').tap()
    await lesson.taskIsDone()
    await lesson.button('왕복 재생').tap()
    await lesson.button('일시 정지').tap()

    await nextTo('draw')
    await fingerAlong(page, await centre(page.getByRole('application', {name: '숫자를 그려 보세요'})), 10, 60)
    await lesson.taskIsDone()
    await expect(lesson.button('경유지 A: 내 그림')).toBeVisible()

    await nextTo('learn')
    await lesson.trainForAMoment()
    // All but the one that trains the net to the end.
    expect(await lesson.scenesDone()).toBe(10)
    expect(trouble).toEqual([])
  })
})
