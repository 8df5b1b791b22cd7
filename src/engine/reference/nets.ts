import {reshape} from '../../maths/autodiff/arithmetic'
import {conv, convTranspose, dense, tied} from '../../maths/autodiff/layers'
import type {Tensor} from '../../maths/autodiff/tensor'
import type {LayerLayout, Layout} from '../../variants/layout'
import type {NetFunction, NetFunctions} from '../../variants/operations'

/** A layout's nets as functions of tensors, with these weights, in the layout's order. */
export function referenceNets(layout: Layout, weights: readonly Tensor[]): NetFunctions<string, Tensor> {
  const nets = Object.entries(layout.nets).map(([name, layers]) => [name, netOf(layers, weights)] as const)
  return Object.fromEntries(nets)
}

function netOf(layers: readonly LayerLayout[], weights: readonly Tensor[]): NetFunction<Tensor> {
  const part = (from: number, to?: number) => (x: Tensor) =>
    layers.slice(from, to).reduce((input, layer) => applyLayer(layer, weights, input), x)
  const kernelOf = (index: number) => {
    const layer = layers[index]
    if (!layer || layer.kind === 'reshape') throw new RangeError(`layer ${index} has no weights`)
    return weightAt(weights, layer.kernel)
  }
  return Object.assign(part(0), {layers: part, weights: kernelOf})
}

function applyLayer(layer: LayerLayout, weights: readonly Tensor[], x: Tensor): Tensor {
  if (layer.kind === 'reshape') return reshape(x, layer.shape)
  const kernel = weightAt(weights, layer.kernel)
  const bias = weightAt(weights, layer.bias)
  switch (layer.kind) {
    case 'dense':
      return dense(x, kernel, bias, layer.activation)
    case 'tied':
      return tied(x, kernel, bias, layer.activation)
    case 'conv':
      return conv(x, kernel, bias, layer.stride, layer.activation)
    case 'convTranspose':
      return convTranspose(x, kernel, bias, layer.stride, layer.activation)
  }
}

function weightAt(weights: readonly Tensor[], i: number): Tensor {
  const found = weights[i]
  if (!found) throw new RangeError(`there are no weights number ${i}`)
  return found
}
