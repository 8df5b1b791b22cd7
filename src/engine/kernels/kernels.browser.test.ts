import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-webgl'
import '@tensorflow/tfjs-backend-webgpu'
import {beforeAll, describe, expect, it} from 'vitest'
import {disagreement} from './checks/numbers'
import {plain} from './checks/plain'
import {scenarios} from './checks/scenarios'
import * as ours from './index'

describe.each(['webgl', 'webgpu'])('on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend)
    await ours.installKernels(backend)
  })

  it.each(scenarios)('agrees with tfjs: $name', async ({run}) => {
    await tf.setBackend('cpu')
    const theirs = await values(() => run(plain))
    await tf.setBackend(backend)
    const mine = await values(() => run(ours))
    expect(mine.length).toBe(theirs.length)
    const apart = mine.map((one, i) => disagreement(one, theirs[i] ?? []))
    expect(Math.max(...apart), `value, then gradients: ${apart}`).toBeLessThan(2e-5)
  })
})

async function values(run: () => tf.Tensor[]) {
  const tensors = tf.tidy(run)
  const read = await Promise.all(tensors.map((tensor) => tensor.data()))
  for (const tensor of tensors) tensor.dispose()
  return read
}
