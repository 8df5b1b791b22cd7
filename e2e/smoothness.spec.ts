import {expect, test} from '@playwright/test'
import {Lesson} from './pages/lesson.ts'
import {Playground} from './pages/playground.ts'
import {holdUp, longTasks, watchTasks} from './pages/tasks.ts'

test('with every figure open and the pen moving, no task lasts over 50 ms while training', async ({page}) => {
  await watchTasks(page)
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 100})
  await holdUp(page, 80)
  expect(Math.max(...(await longTasks(page)))).toBeGreaterThanOrEqual(80)

  await playground.button('Train').click()
  await playground.reachStep(100)
  await playground.drawOne()
  await page.waitForTimeout(2000)
  await longTasks(page)
  const before = (await playground.numbers()).step
  const end = Date.now() + 10_000
  while (Date.now() < end) await playground.drawOne()
  const tasks = await longTasks(page)
  const steps = (await playground.numbers()).step - before
  await playground.button('Pause').click()
  console.log(
    `smoothness: ${steps} steps in 10 s with the pen moving; tasks of the main thread over 50 ms: ` +
      `${tasks.length} ${tasks.map((one) => `${one.toFixed(0)} ms`).join(', ')}`,
  )
  expect(tasks).toEqual([])
})

for (const [slug, scene] of [
  ['latent-space', 'history'],
  ['interpolation', 'learn'],
  ['denoising', 'train'],
  ['denoising', 'sheet'],
] as const) {
  test(`no task lasts over 50 ms while ${slug}/${scene} trains`, async ({page}) => {
    await watchTasks(page)
    const lesson = new Lesson(page, slug)
    await lesson.open(scene)
    const train = page.getByRole('button', {name: 'Train', exact: true})
    await expect(train).toBeEnabled({timeout: 60_000})
    await page.waitForTimeout(3000)
    await longTasks(page)
    await train.click()
    await page.waitForTimeout(6000)
    expect(await longTasks(page)).toEqual([])
  })
}

test('memory is flat over 2,000 steps', async ({page}) => {
  const playground = new Playground(page)
  await playground.open({backend: 'wasm', epochs: 100})
  await playground.button('Train').click()
  await playground.reachStep(500)
  const [before, from] = [await playground.memory(), (await playground.numbers()).step]
  await playground.reachStep(from + 2000)
  const [after, to] = [await playground.memory(), (await playground.numbers()).step]
  await playground.button('Pause').click()
  const told = ({heap, bytes, tensors}: typeof before) =>
    `heap ${(heap / 2 ** 20).toFixed(1)} MiB, device ${(bytes / 2 ** 20).toFixed(1)} MiB in ${tensors} tensors`
  console.log(`memory at step ${from}: ${told(before)}; at step ${to}: ${told(after)}`)
  expect(after.heap - before.heap).toBeLessThan(8 * 2 ** 20)
  // Copies of the weights come and go while training: to go back to, to look at. A leak is thousands of tensors.
  expect(Math.abs(after.tensors - before.tensors)).toBeLessThanOrEqual(64)
})
