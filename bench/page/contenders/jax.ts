/**
 * jax-js, in two ways: loss, gradients and optimiser as one compiled function, the most it can; and as its own
 * MNIST demonstration does it, with only the net compiled and each step waited for.
 */
import {blockUntilReady, defaultDevice, init, jit, lax, nn, numpy as np, valueAndGrad} from '@jax-js/jax'
import {pixels} from '../../../src/contract/data'
import type {Activation} from '../../../src/contract/model'
import type {LayerLayout, Layout} from '../../../src/variants/layout'
import {Batches} from '../batches'
import {type Contender, type Course, type Open, timed} from '../task'

/** Weights, and what the optimiser remembers of each. */
type State = {weights: np.Array[]; m: np.Array[]; v: np.Array[]}

export const open: Open = (course) => openJax(course, 'compiled')

export const openEager: Open = (course) => openJax(course, 'eager')

async function openJax(course: Course, way: 'compiled' | 'eager'): Promise<Contender> {
  const {task, layout, weights, training} = course
  if (task.backend === 'cpu') throw new Error('its cpu backend is for debugging only')
  if (!(await init(task.backend)).includes(task.backend))
    throw new Error(`jax-js has no ${task.backend} here`)
  defaultDevice(task.backend)
  const batches = await Batches.load(training)
  const step = way === 'compiled' ? jit(stepOf(layout, training)) : stepOf(layout, training)
  let steps = 0
  const zeros = () => weights.map(({shape}) => np.zeros([...shape]))
  let state: State = {
    weights: weights.map(({values, shape}) => np.array(values.slice()).reshape([...shape])),
    m: zeros(),
    v: zeros(),
  }

  function takeStep(values: Float32Array<ArrayBuffer>): np.Array {
    steps++
    const x = np.array(values).reshape([training.batch, pixels])
    const corrections = np.array(Float32Array.of(1 / (1 - 0.9 ** steps), 1 / (1 - 0.999 ** steps)))
    const [loss, next] = step(state, x, corrections)
    state = next
    return loss
  }

  /** The next batches, each an array of its own. */
  function nextBatches(count: number): Float32Array<ArrayBuffer>[] {
    return Array.from({length: count}, () => batches.next(1))
  }

  return {
    train(count) {
      const given = nextBatches(count)
      return timed(async () => {
        for (const values of given) {
          takeStep(values).dispose()
          // Uncompiled it only takes notes of what is to be done, and keeps all that these need.
          if (way === 'eager') await blockUntilReady(state)
        }
        await blockUntilReady(state.weights)
      })
    },
    async losses(count) {
      const all: number[] = []
      for (const values of nextBatches(count)) {
        const [loss = Number.NaN] = await takeStep(values).data()
        all.push(loss)
      }
      return all
    },
  }
}

type Step = (state: State, x: np.Array, corrections: np.Array) => [np.Array, State]

/** What one step does. Arrays are owned: every further use of one is a `ref`. */
function stepOf(layout: Layout, {optimizer, rate}: Course['training']): Step {
  const predict = jit((weights: np.Array[], x: np.Array) => forward(layout, weights, x))
  const lossAndGradients = valueAndGrad((weights: np.Array[], x: np.Array) => {
    const reconstruction = predict(weights, x.ref)
    return np.mean(np.square(reconstruction.sub(x)))
  })
  return (state, x, corrections) => {
    const [loss, gradients] = lossAndGradients(
      state.weights.map((one) => one.ref),
      x,
    )
    if (optimizer !== 'adam') return [loss, down(state, corrections, gradients, optimizer, rate)]
    const [first, second] = [corrections.ref.slice(0), corrections.slice(1)]
    const m = state.m.map((one, i) => one.mul(0.9).add(at(gradients, i).ref.mul(0.1)))
    const v = state.v.map((one, i) => one.mul(0.999).add(np.square(at(gradients, i)).mul(0.001)))
    const weights = state.weights.map((one, i) => {
      const size = np.sqrt(at(v, i).ref.mul(second.ref)).add(1e-7)
      return one.sub(at(m, i).ref.mul(first.ref).mul(rate).div(size))
    })
    first.dispose()
    second.dispose()
    return [loss, {weights, m, v}]
  }
}

/** Plain descent, or with momentum; `m` holds the velocity. */
function down(
  state: State,
  corrections: np.Array,
  gradients: np.Array[],
  optimizer: string,
  rate: number,
): State {
  corrections.dispose()
  const share = optimizer === 'momentum' ? 0.9 : 0
  const m = state.m.map((one, i) => one.mul(share).add(at(gradients, i)))
  const weights = state.weights.map((one, i) => one.sub(at(m, i).ref.mul(rate)))
  return {weights, m, v: state.v}
}

function forward({nets}: Layout, weights: np.Array[], x: np.Array): np.Array {
  const batch = x.shape[0] ?? 1
  const layers = Object.values(nets).flat()
  return layers.reduce((given, layer) => apply(layer, weights, given, batch), x).reshape([batch, pixels])
}

function apply(layer: LayerLayout, weights: np.Array[], x: np.Array, batch: number): np.Array {
  if (layer.kind === 'reshape') return x.reshape([batch, ...layer.shape])
  const [kernel, bias] = [at(weights, layer.kernel), at(weights, layer.bias)]
  const act = activations[layer.activation]
  if (layer.kind === 'dense' || layer.kind === 'tied') {
    if (layer.kind === 'tied') throw new RangeError('no net of the race has tied weights')
    return act(np.matmul(x.reshape([batch, kernel.shape[0] ?? 0]), kernel).add(bias))
  }
  // tfjs has [batch, y, x, channels] and filters [y, x, in, out]; jax-js channels first, filters [out, in, y, x].
  const filters = np.transpose(kernel, [3, 2, 0, 1])
  const images = np.transpose(x, [0, 3, 1, 2])
  const strides = [layer.stride, layer.stride]
  const convolved =
    layer.kind === 'conv'
      ? lax.conv(images, filters, strides, 'SAME')
      : lax.convTranspose(images, filters, strides, 'SAME', {transposeKernel: true})
  return act(np.transpose(convolved, [0, 2, 3, 1]).add(bias))
}

const activations: Readonly<Record<Activation, (x: np.Array) => np.Array>> = {
  linear: (x) => x,
  relu: (x) => nn.relu(x),
  tanh: (x) => np.tanh(x),
  // Below −88 its exponential overflows, and the gradient is no number: on the large net after 210 steps.
  sigmoid: (x) => nn.sigmoid(np.maximum(x, -80)),
}

function at(arrays: readonly np.Array[], i: number): np.Array {
  const found = arrays[i]
  if (!found) throw new RangeError(`there is no array ${i}`)
  return found
}
