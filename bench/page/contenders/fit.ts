/** tfjs as it comes: `tf.sequential`, `compile`, `fit`. */
import type * as tf from '@tensorflow/tfjs'
import {pixels} from '../../../src/contract/data'
import {count, type NetLayer} from '../../../src/contract/description'
import type {Training} from '../../../src/contract/training'
import type {Model} from '../../../src/variants/model'
import {Batches} from '../batches'
import {startTensorflow} from '../plain-tensorflow'
import {type Open, timed} from '../task'

type Tensorflow = typeof tf

export const open: Open = async ({task, model, weights, training}) => {
  const tensorflow = await startTensorflow(task.backend)
  const net = sequential(tensorflow, model)
  net.compile({optimizer: optimizerOf(tensorflow, training), loss: 'meanSquaredError'})
  const first = weights.map(({values, shape}) => tensorflow.tensor(values, [...shape]))
  net.setWeights(first)
  const batches = await Batches.load(training)

  /** All images lie in one tensor beforehand, in the order in which `fit` is to see them. */
  async function runFit(steps: number, callbacks: tf.CustomCallbackArgs): Promise<number> {
    const x = tensorflow.tensor2d(batches.next(steps), [steps * training.batch, pixels])
    await x.slice([0, 0], [1, 1]).data()
    const settings = {batchSize: training.batch, epochs: 1, shuffle: false, verbose: 0} as const
    const ms = await timed(() => net.fit(x, x, {...settings, callbacks}))
    x.dispose()
    return ms
  }

  return {
    train: (steps) => runFit(steps, {}),
    async losses(steps) {
      const all: number[] = []
      const onBatchEnd = (_batch: number, logs?: tf.Logs) => {
        all.push(logs?.loss ?? Number.NaN)
      }
      await runFit(steps, {onBatchEnd})
      return all
    },
  }
}

function optimizerOf({train}: Tensorflow, {optimizer, rate}: Training): tf.Optimizer {
  // Told, because tfjs takes 10⁻⁴ on WebGL, which is another optimiser.
  if (optimizer === 'adam') return train.adam(rate, 0.9, 0.999, 1e-7)
  return optimizer === 'momentum' ? train.momentum(rate, 0.9) : train.sgd(rate)
}

function sequential(tensorflow: Tensorflow, model: Model): tf.Sequential {
  const net = tensorflow.sequential()
  net.add(tensorflow.layers.inputLayer({inputShape: [count(model.example)]}))
  for (const {layers} of Object.values(model.nets))
    for (const layer of layers) addLayer(tensorflow, net, layer)
  if (isImage(net)) net.add(tensorflow.layers.flatten())
  return net
}

function addLayer({layers}: Tensorflow, net: tf.Sequential, layer: NetLayer): void {
  if (layer.kind === 'tied') throw new RangeError('no net of the race has tied weights')
  if (layer.kind === 'reshape') {
    net.add(layers.reshape({targetShape: [...layer.shape]}))
  } else if (layer.kind === 'dense') {
    if (isImage(net)) net.add(layers.flatten())
    net.add(layers.dense({units: layer.units, activation: layer.activation}))
  } else {
    const {filters, kernel, stride, activation} = layer
    const settings = {filters, kernelSize: kernel, strides: stride, padding: 'same', activation} as const
    net.add(layer.kind === 'conv' ? layers.conv2d(settings) : layers.conv2dTranspose(settings))
  }
}

/** Whether what comes out so far is an image, `[batch, height, width, channels]`. */
function isImage({outputs}: tf.Sequential): boolean {
  return outputs[0]?.shape.length === 4
}
