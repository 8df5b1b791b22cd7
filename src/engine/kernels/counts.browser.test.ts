import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-webgpu'
import '@tensorflow/tfjs-backend-webgl'
import type {MathBackendWebGL} from '@tensorflow/tfjs-backend-webgl'
import type {WebGPUBackend} from '@tensorflow/tfjs-backend-webgpu'
import {describe, expect, it} from 'vitest'
import type {Model} from '../../variants/model'
import {contractive, FamilyTraining, sparse, variational} from '../testing/kernels/family'
import {
  batchOf,
  convolutionalLayers,
  dummyLayers,
  OurTraining,
  type weightsOf,
} from '../testing/kernels/small-training'
import {installKernels} from './index'

const autoencoder = (layers: () => Parameters<typeof weightsOf>[0], batch: number) => () =>
  new OurTraining(layers(), batch)
const member = (model: Model) => () => new FamilyTraining(model, 128)
const whole = {batch: 128, inputs: 784}

const nets = [
  {
    name: '784-128-32-2 and back',
    start: autoencoder(() => dummyLayers([784, 128, 32, 2, 32, 128, 784]), 128),
    ...{...whole, most: 60},
  },
  {
    name: 'two convolutions, a code and two back',
    start: autoencoder(() => convolutionalLayers(12, 6, 8), 5),
    ...{batch: 5, inputs: 144, most: 60},
  },
  {name: '784-400-2 and back, variational', start: member(variational(784, 400, 2)), ...whole, most: 45},
  {name: '784-196-784, sparse', start: member(sparse(784, 196)), ...whole, most: 30},
  {name: '784-128-784, contractive', start: member(contractive(784, 128, false)), ...whole, most: 30},
  {name: '784-128-784, contractive and tied', start: member(contractive(784, 128, true)), ...whole, most: 30},
]
type Net = (typeof nets)[number]

/** Wraps a method so that its calls are counted, and says how many there were. */
function counter<T extends object>(on: T, name: keyof T & string): () => number {
  let calls = 0
  const original = on[name] as (...given: unknown[]) => unknown
  Object.defineProperty(on, name, {
    configurable: true,
    value(this: T, ...given: unknown[]) {
      calls++
      return original.apply(this, given)
    },
  })
  return () => calls
}

/** Trains until nothing new is needed, then for twenty steps, and says what each of these took. */
async function perStep(
  backend: string,
  {name, start, batch, inputs}: Net,
  counters: () => Record<string, () => number>,
) {
  const training = start()
  for (let i = 0; i < 10; i++) training.step(batchOf(i, batch, inputs)).dispose()
  const tensors = tf.memory().numTensors
  const counting = counters()
  const steps = 20
  for (let i = 0; i < steps; i++) training.step(batchOf(i, batch, inputs)).dispose()
  expect(tf.memory().numTensors).toBe(tensors)
  const counts = Object.fromEntries(Object.entries(counting).map(([what, calls]) => [what, calls() / steps]))
  console.info(`per step of ${name} on ${backend}`, counts)
  training.dispose()
  return counts
}

async function use(backend: string, skip: (why: string) => void): Promise<void> {
  const there = await tf.setBackend(backend).catch(() => false)
  if (!there) skip(`no ${backend} in this browser`)
  await installKernels(backend)
}

describe.for(nets)('a step of $name', (net) => {
  it(`is at most ${net.most} dispatches on webgpu, and creates no buffer`, async ({skip}) => {
    await use('webgpu', skip)
    const {device} = tf.backend() as WebGPUBackend
    const counts = await perStep('webgpu', net, () => ({
      dispatches: counter(GPUComputePassEncoder.prototype, 'dispatchWorkgroups'),
      buffers: counter(device, 'createBuffer'),
      bindGroups: counter(device, 'createBindGroup'),
      writes: counter(device.queue, 'writeBuffer'),
      submits: counter(device.queue, 'submit'),
    }))
    expect(counts.dispatches).toBeLessThanOrEqual(net.most)
    expect(counts.dispatches).toBeGreaterThan(0)
    expect(counts.buffers).toBe(0)
  })

  it(`is at most ${net.most} draws on webgl, and creates no texture`, async ({skip}) => {
    await use('webgl', skip)
    const gl = (tf.backend() as MathBackendWebGL).gpgpu.gl as WebGL2RenderingContext
    const counts = await perStep('webgl', net, () => ({
      draws: counter(gl, 'drawElements'),
      textures: counter(gl, 'createTexture'),
      uploads: counter(gl, 'texSubImage2D'),
      uniforms: counter(gl, 'uniform1f'),
    }))
    expect(counts.draws).toBeLessThanOrEqual(net.most)
    expect(counts.draws).toBeGreaterThan(0)
    expect(counts.textures).toBe(0)
  })
})
