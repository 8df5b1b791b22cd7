/** convnetjs: plain JavaScript, one image at a time. */
import {
  FullyConnLayer,
  Net,
  RegressionLayer,
  ReluLayer,
  SigmoidLayer,
  TanhLayer,
  Trainer,
  Vol,
} from 'convnetjs'
import {pixels} from '../../../src/contract/data'
import type {Activation} from '../../../src/contract/model'
import {Batches} from '../batches'
import {type Course, type Open, timed} from '../task'

export const open: Open = async ({layout, weights, training}) => {
  const {batch, optimizer, rate} = training
  const net = netOf({layout, weights})
  // Its loss is half the sum over the pixels, ours the mean.
  const learning_rate = ((optimizer === 'adam' ? 0.1 : rate) * 2) / pixels
  const momentum = optimizer === 'sgd' ? 0 : 0.9
  const trainer = new Trainer(net, {method: 'sgd', learning_rate, momentum, batch_size: batch})
  const batches = await Batches.load(training)

  /** One batch; answers its mean loss before the step. */
  function step(values: Float32Array): number {
    let sum = 0
    for (let i = 0; i < batch; i++) {
      const image = Array.from(values.subarray(i * pixels, (i + 1) * pixels))
      // It reports four times what it descends, which is half the squared error.
      sum += trainer.train(new Vol(image), image).cost_loss / 2
    }
    return sum / (batch * pixels)
  }

  function nextLosses(count: number): number[] {
    return Array.from({length: count}, () => step(batches.next(1)))
  }

  return {
    ...(optimizer === 'adam' && {differs: 'it has no Adam and trains with momentum'}),
    train: async (steps) => {
      const given = Array.from({length: steps}, () => batches.next(1))
      return timed(async () => given.forEach(step))
    },
    losses: async (steps) => nextLosses(steps),
  }
}

function netOf({layout, weights}: Pick<Course, 'layout' | 'weights'>): Net {
  const net = new Net()
  let inputs = pixels
  const size = () => ({in_sx: 1, in_sy: 1, in_depth: inputs})
  for (const layer of Object.values(layout.nets).flat()) {
    if (layer.kind !== 'dense') throw new Error('it has no transposed convolutions')
    const [units = 0] = layer.shape
    const dense = new FullyConnLayer({...size(), num_neurons: units})
    const kernel = weights[layer.kernel]?.values ?? new Float32Array()
    for (const [unit, filter] of dense.filters.entries())
      for (let i = 0; i < inputs; i++) filter.w[i] = kernel[i * units + unit] ?? 0
    inputs = units
    net.layers.push(dense, ...activationLayers(layer.activation, size()))
  }
  net.layers.push(new RegressionLayer(size()))
  return net
}

function activationLayers(activation: Activation, size: {in_sx: number; in_sy: number; in_depth: number}) {
  if (activation === 'linear') return []
  const Kind = {relu: ReluLayer, tanh: TanhLayer, sigmoid: SigmoidLayer}[activation]
  return [new Kind(size)]
}
