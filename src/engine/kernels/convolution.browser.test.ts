import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-webgl'
import '@tensorflow/tfjs-backend-webgpu'
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import {browserHost} from '../hosts/browser'
import {batchOf, convolutionalLayers, OurTraining} from '../testing/kernels/small-training'
import {installKernels} from './index'

const side = 12
const rows = 5
const steps = 20

/** The losses of a small convolutional net; its images have an odd side within, its channels are no vectors. */
async function curve(backend: string): Promise<number[] | null> {
  const there = await tf.setBackend(backend).catch(() => false)
  if (!there) return null
  await installKernels(backend)
  const training = new OurTraining(convolutionalLayers(side, 6, 5), rows, {rate: 0.01, weightDecay: 0})
  const losses: tf.Scalar[] = []
  for (let i = 0; i < steps; i++) losses.push(training.step(batchOf(i % 4, rows, side * side)))
  const read = await Promise.all(losses.map((loss) => loss.data()))
  for (const loss of losses) loss.dispose()
  training.dispose()
  return read.map(([loss = Number.NaN]) => loss)
}

describe(`${steps} steps of a convolutional net`, () => {
  let expected: number[] = []

  beforeAll(async () => {
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
    const {plain, simd} = browserHost.wasm
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plain,
      'tfjs-backend-wasm-simd.wasm': simd,
      'tfjs-backend-wasm-threaded-simd.wasm': simd,
    })
    expected = (await curve('wasm')) ?? []
    expect(expected.at(-1)).toBeLessThan((expected[0] ?? 0) * 0.95)
  })

  it.for(['webgl', 'webgpu'])('follow on %s the losses on wasm to 3 digits', async (backend, {skip}) => {
    const losses = (await curve(backend)) ?? skip(`no ${backend} in this browser`)
    const apart = losses.map((loss, i) => Math.abs(loss / (expected[i] ?? Number.NaN) - 1))
    expect(Math.max(...apart)).toBeLessThan(5e-4)
  })
})
