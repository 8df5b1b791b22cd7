import type {Tensor, Tensor1D, Tensor2D, Tensor4D} from '@tensorflow/tfjs-core'
import {reshape} from '@tensorflow/tfjs-core'
import type {NetName} from '../../contract/model'
import {conv2d, convTranspose2d, dense} from '../kernels'
import {count, type LayerPlan, type Plan} from './plan'

/** A model's weights on the device, in the plan's order: its variables, or a frozen copy of them. */
export type Weights = readonly Tensor[]

/** Every layer's output, in order; the input is not among them. Call it in a tidy. */
export function layerOutputs(plan: Plan, net: NetName, weights: Weights, input: Tensor): Tensor[] {
  const outputs: Tensor[] = []
  for (const layer of plan.nets[net]) outputs.push(applyLayer(layer, weights, outputs.at(-1) ?? input))
  return outputs
}

/** `[batch, inputs]`, as the encoder is given them, to codes `[batch, codeSize]`. */
export function encode(plan: Plan, weights: Weights, x: Tensor2D): Tensor2D {
  return flat(layerOutputs(plan, 'encoder', weights, x).at(-1) ?? x)
}

/** Codes `[batch, codeSize]` to `[batch, inputs]`, as the decoder gives them. */
export function decode(plan: Plan, weights: Weights, z: Tensor2D): Tensor2D {
  return flat(layerOutputs(plan, 'decoder', weights, z).at(-1) ?? z)
}

function applyLayer(layer: LayerPlan, weights: Weights, x: Tensor): Tensor {
  if (layer.kind === 'reshape') return reshape(x, [x.shape[0] ?? 1, ...layer.shape])
  const kernel = weights[layer.weights]
  const bias = weights[layer.weights + 1]
  if (!kernel || !bias) throw new RangeError('these weights are of another model')
  if (layer.kind === 'dense') return dense(flat(x), kernel as Tensor2D, bias as Tensor1D, layer.activation)
  const run = layer.kind === 'conv' ? conv2d : convTranspose2d
  return run(x as Tensor4D, kernel as Tensor4D, bias as Tensor1D, layer.stride, layer.activation)
}

function flat(x: Tensor): Tensor2D {
  return x.rank === 2 ? (x as Tensor2D) : reshape(x, [x.shape[0] ?? 1, count(x.shape.slice(1))])
}
