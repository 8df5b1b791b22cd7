import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-webgpu'
import type {WebGPUBackend} from '@tensorflow/tfjs-backend-webgpu'
import {expect, it} from 'vitest'
import {batchOf, dummyLayers, OurTraining} from './checks/small-training'
import {installKernels} from './index'

const sizes = [784, 128, 32, 2, 32, 128, 784]
const batch = 128

/** Counts what a step asks of the GPU; counting ends with the page. */
function counting(device: GPUDevice) {
  const counts = {dispatches: 0, buffers: 0, bindGroups: 0, writes: 0, submits: 0}
  const count = <T extends object, K extends keyof T & string>(on: T, name: K, what: keyof typeof counts) => {
    const original = on[name] as (...given: unknown[]) => unknown
    Object.defineProperty(on, name, {
      value(this: T, ...given: unknown[]) {
        counts[what]++
        return original.apply(this, given)
      },
    })
  }
  count(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', 'dispatches')
  count(device, 'createBuffer', 'buffers')
  count(device, 'createBindGroup', 'bindGroups')
  count(device.queue, 'writeBuffer', 'writes')
  count(device.queue, 'submit', 'submits')
  return counts
}

it('a step of 784-128-32-2 and back is at most 60 dispatches on webgpu, and creates no buffer', async () => {
  await tf.setBackend('webgpu')
  await installKernels('webgpu')
  const training = new OurTraining(dummyLayers(sizes), batch)
  for (let i = 0; i < 10; i++) training.step(batchOf(i, batch, 784)).dispose()
  const tensors = tf.memory().numTensors
  const counts = counting((tf.backend() as WebGPUBackend).device)
  const steps = 20
  for (let i = 0; i < steps; i++) training.step(batchOf(i, batch, 784)).dispose()
  console.info(
    'per step on webgpu',
    Object.fromEntries(Object.entries(counts).map(([what, n]) => [what, n / steps])),
  )
  expect(counts.dispatches / steps).toBeLessThanOrEqual(60)
  expect(counts.dispatches).toBeGreaterThan(0)
  expect(counts.buffers).toBe(0)
  expect(tf.memory().numTensors).toBe(tensors)
  training.dispose()
})
