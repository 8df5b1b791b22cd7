import {expect, test} from '@playwright/test'
import {Playground} from './pages/playground.ts'

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
