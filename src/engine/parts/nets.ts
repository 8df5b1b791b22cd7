/** A model's nets as functions of tensors, which is how its formulas see them. */
import {reshape, type Tensor, type Tensor1D, type Tensor2D, type Tensor4D} from '@tensorflow/tfjs-core'
import {count} from '../../contract/description'
import type {LayerLayout, Layout} from '../../variants/layout'
import type {NetFunction, NetFunctions} from '../../variants/operations'
import {conv2d, convTranspose2d, dense, tiedDense} from '../kernels'

/** A model's weights on the device, in the layout's order: its variables, or a copy of them. */
export type Weights = readonly Tensor[]

/** Hears of every layer's output, in the order in which they are computed. */
export type LayerListener = (layer: LayerLayout, output: Tensor) => void

/** The nets with these weights. Call them in a tidy. */
export function netsOf(
  {nets}: Layout,
  weights: Weights,
  onOutput: LayerListener = () => undefined,
): NetFunctions<string, Tensor> {
  const functions = Object.entries(nets).map(([name, layers]) => {
    const run = (from: number, to: number) => (x: Tensor) =>
      layers.slice(from, to).reduce((input, layer) => {
        const output = applyLayer(layer, weights, input)
        onOutput(layer, output)
        return output
      }, x)
    const net: NetFunction<Tensor> = Object.assign(run(0, layers.length), {
      layers: (from: number, to = layers.length) => run(from, to),
      weights: (layer: number) => kernelOf(layers[layer], weights),
    })
    return [name, net] as const
  })
  return Object.fromEntries(functions)
}

/** `[rows, numbers]`: what codes and outputs are to be outside the nets. */
export function flattened(x: Tensor): Tensor2D {
  return x.rank === 2 ? (x as Tensor2D) : reshape(x, [x.shape[0] ?? 1, count(x.shape.slice(1))])
}

function applyLayer(layer: LayerLayout, weights: Weights, x: Tensor): Tensor {
  if (layer.kind === 'reshape') return reshape(x, [x.shape[0] ?? 1, ...layer.shape])
  const kernel = weightsAt(weights, layer.kernel)
  const bias = weightsAt(weights, layer.bias) as Tensor1D
  switch (layer.kind) {
    case 'dense':
      return dense(flattened(x), kernel as Tensor2D, bias, layer.activation)
    case 'tied':
      return tiedDense(flattened(x), kernel as Tensor2D, bias, layer.activation)
    default: {
      const run = layer.kind === 'conv' ? conv2d : convTranspose2d
      return run(x as Tensor4D, kernel as Tensor4D, bias, layer.stride, layer.activation)
    }
  }
}

function kernelOf(layer: LayerLayout | undefined, weights: Weights): Tensor {
  if (layer === undefined || layer.kind === 'reshape') throw new RangeError('This layer has no weights')
  return weightsAt(weights, layer.kernel)
}

function weightsAt(weights: Weights, index: number): Tensor {
  const found = weights[index]
  if (found === undefined) throw new RangeError('These weights are of another model')
  return found
}
