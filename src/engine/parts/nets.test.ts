import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {count, type NetLayer} from '../../contract/description'
import {constant} from '../../maths/autodiff/tensor'
import {layoutOf} from '../../variants/layout'
import {model} from '../../variants/model'
import {installKernels} from '../kernels'
import {referenceNets} from '../reference/nets'
import {disagreement, noise} from '../testing/kernels/numbers'
import {flattened, netsOf} from './nets'

const encoder: readonly NetLayer[] = [
  {kind: 'reshape', shape: [4, 4, 1]},
  {kind: 'conv', filters: 3, kernel: 3, stride: 2, activation: 'relu'},
  {kind: 'dense', units: 5, activation: 'sigmoid'},
]
const decoder: readonly NetLayer[] = [
  {kind: 'tied', to: 'encoder/2', activation: 'tanh'},
  {kind: 'reshape', shape: [2, 2, 3]},
  {kind: 'convTranspose', filters: 1, kernel: 3, stride: 2, activation: 'sigmoid'},
]
const layout = layoutOf(
  model([16], {
    code: {kind: 'vector', size: 5},
    nets: {encoder: {input: [16], layers: encoder}, decoder: {input: [5], layers: decoder}},
    terms: {reconstruction: {measure: 'squared error', per: 'pixel', weight: 1}},
    losses: (nets, {x, target}, {meanSquaredError}) => ({
      reconstruction: meanSquaredError(target, nets.decoder(nets.encoder(x))),
    }),
  }),
)
const numbers = layout.weights.map(({shape}, i) => noise(count(shape), i, 0.5))
const pictures = noise(3 * 16, 40)

describe('nets of tensors', () => {
  let weights: tf.Tensor[] = []
  beforeAll(async () => {
    await tf.setBackend('wasm')
    await installKernels('wasm')
    weights = layout.weights.map(({shape}, i) => tf.tensor(numbers[i] ?? [], [...shape]))
  })

  it('compute what the reference does, and tell of every layer in order', () => {
    const heard: [string, string][] = []
    const {encoder, decoder} = netsOf(layout, weights, (layer, {shape}) =>
      heard.push([layer.kind, shape.join()]),
    )
    const code = encoder?.(tf.tensor(pictures, [3, 16]))
    const output = code && decoder?.(code)
    const doubles = layout.weights.map(({shape}, i) => constant(numbers[i] ?? [], shape))
    const reference = referenceNets(layout, doubles)
    const expected = reference.decoder?.(
      reference.encoder?.(constant(pictures, [3, 16])) ?? constant([], [0]),
    )
    expect(disagreement(output?.dataSync() ?? [], expected?.values ?? [])).toBeLessThan(1e-5)
    expect(output && flattened(output).shape).toEqual([3, 16])
    expect(heard).toEqual([
      ['reshape', '3,4,4,1'],
      ['conv', '3,2,2,3'],
      ['dense', '3,5'],
      ['tied', '3,12'],
      ['reshape', '3,2,2,3'],
      ['convTranspose', '3,4,4,1'],
    ])
  })

  it('give some of their layers, and their weights', () => {
    const heard: string[] = []
    const {encoder} = netsOf(layout, weights, ({kind}) => heard.push(kind))
    const x = tf.tensor(pictures, [3, 16])
    expect(encoder?.layers(1)(encoder.layers(0, 1)(x)).dataSync()).toEqual(encoder?.(x).dataSync())
    expect(heard.slice(0, 3)).toEqual(['reshape', 'conv', 'dense'])
    expect(encoder?.weights(2).shape).toEqual([12, 5])
    expect(() => encoder?.weights(0)).toThrow('no weights')
    expect(() => netsOf(layout, []).encoder?.(x)).toThrow('another model')
  })
})
