/** The engine against tfjs as it comes: the same seed and batches give the same losses. */
import {resolve} from 'node:path'
import {type CustomCallbackArgs, layers, sequential, tensor, tensor2d, train} from '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import {setBackend} from '@tensorflow/tfjs-core'
import {expect, it} from 'vitest'
import {packData} from '../../../scripts/pack-data'
import {pixels} from '../../contract/data'
import type {RunSpec} from '../../contract/spec'
import {layoutOf} from '../../variants/layout'
import {requireVariant} from '../../variants/spec'
import {BatchOrder, fillBatch} from '../data/batches'
import {loadMnist} from '../data/mnist'
import {folderFiles} from '../hosts/node/files'
import {firstWeights} from '../parts/weights'
import {specOf, TestClient} from '../testing/test-client'

const [steps, batch] = [200, 128]
// `fit` subtracts no mean image.
const spec = specOf('dense', {images: steps * batch, batch, epochs: 1, centred: false})

/** The losses of `fit` on wasm, without any of our kernels. */
async function lossesOfFit(spec: RunSpec, folder: string): Promise<number[]> {
  await setBackend('wasm')
  const variant = requireVariant(spec)
  const {seed, rate, images, digits} = variant.training(spec.parameters)
  const layout = layoutOf(variant.model(spec.parameters, [pixels]))
  const net = sequential()
  net.add(layers.inputLayer({inputShape: [pixels]}))
  for (const layer of Object.values(layout.nets).flat()) {
    if (layer.kind === 'dense')
      net.add(layers.dense({units: layer.shape[0] ?? 0, activation: layer.activation}))
  }
  net.compile({optimizer: train.adam(rate), loss: 'meanSquaredError'})
  net.setWeights(firstWeights(layout, seed).map(({values, shape}) => tensor(values, [...shape])))
  const mnist = loadMnist({read: folderFiles(folder)})
  await mnist.until('all')
  const order = new BatchOrder({seed, batch, images, digits, labels: mnist.train.labels})
  const values = new Float32Array(images * pixels)
  for (let i = 0; i < steps; i++) {
    const indices = order.next(mnist.train.count)?.indices ?? new Uint32Array()
    fillBatch(values.subarray(i * batch * pixels), mnist.train.images, indices, 0, indices.length)
  }
  const losses: number[] = []
  const callbacks: CustomCallbackArgs = {
    onBatchEnd: async (_batch, logs) => {
      losses.push(logs?.loss ?? Number.NaN)
    },
  }
  const x = tensor2d(values, [images, pixels])
  await net.fit(x, x, {batchSize: batch, epochs: 1, shuffle: false, verbose: 0, callbacks})
  x.dispose()
  net.dispose()
  return losses
}

it(`has the losses of fit to 4 digits over ${steps} steps`, async () => {
  await packData({quiet: true})
  // First, while our kernels are not yet there.
  const theirs = await lossesOfFit(spec, resolve(import.meta.dirname, '../../../public/mnist'))
  const client = new TestClient()
  await client.open()
  await client.engine.testDigits()
  const ours = await client.losses('same', spec)
  expect(theirs).toHaveLength(steps)
  expect(ours).toHaveLength(steps)
  expect(theirs.at(-1)).toBeLessThan((theirs[0] ?? 0) / 2)
  const apart = ours.map((loss, i) => Math.abs(loss / (theirs[i] ?? Number.NaN) - 1))
  expect(Math.max(...apart)).toBeLessThan(1e-4)
})
