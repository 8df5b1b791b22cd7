import type {Activation, Layer, Model, NetName} from '../../contract/model'

/** An array of weights to be: its name in files and checkpoints, its shape, and what scales its first values. */
export interface WeightPlan {
  readonly name: string
  readonly shape: readonly number[]
  /** Units that feed one unit, and that one unit feeds; null for a bias, which starts at zero. */
  readonly fan: {readonly in: number; readonly out: number} | null
}

/** A layer with its place in the net: `weights` is where its two arrays stand in the model's list. */
export type LayerPlan =
  | {readonly kind: 'dense'; readonly activation: Activation; readonly weights: number; readonly shape: Shape}
  | {
      readonly kind: 'conv' | 'convTranspose'
      readonly activation: Activation
      readonly stride: number
      readonly weights: number
      readonly shape: Shape
    }
  | {readonly kind: 'reshape'; readonly shape: Shape}

/** Of one example, without the batch: `[units]` or `[height, width, channels]`. */
type Shape = readonly number[]

/** A model laid out: which arrays of weights it has, and which layer uses which. */
export interface Plan {
  readonly model: Model
  readonly weights: readonly WeightPlan[]
  readonly nets: Readonly<Record<NetName, readonly LayerPlan[]>>
}

/** Lays a declared model out. @throws RangeError where a convolution is not given an image */
export function planModel(model: Model): Plan {
  const weights: WeightPlan[] = []
  const net = (name: NetName, inputs: number): LayerPlan[] => {
    let shape: Shape = [inputs]
    return model.nets[name].map((layer, index) => {
      const planned = planLayer(layer, `${name}/${index}`, shape, weights)
      shape = planned.shape
      return planned
    })
  }
  return {
    model,
    weights,
    nets: {encoder: net('encoder', model.inputs), decoder: net('decoder', model.code.size)},
  }
}

/** How many numbers all weights are together. */
export function weightCount({weights}: Plan): number {
  return weights.reduce((sum, {shape}) => sum + count(shape), 0)
}

/** Sizes of all layers, input first. */
export function layerSizes({model, nets}: Plan): number[] {
  return [model.inputs, ...[...nets.encoder, ...nets.decoder].map(({shape}) => count(shape))]
}

export const count = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1)

function planLayer(layer: Layer, name: string, input: Shape, weights: WeightPlan[]): LayerPlan {
  if (layer.kind === 'reshape') return {kind: 'reshape', shape: layer.shape}
  const first = weights.length
  const add = (shape: Shape, fanIn: number, fanOut: number, units: number) =>
    weights.push(
      {name: `${name}/weights`, shape, fan: {in: fanIn, out: fanOut}},
      {name: `${name}/bias`, shape: [units], fan: null},
    )
  if (layer.kind === 'dense') {
    const inputs = count(input)
    add([inputs, layer.units], inputs, layer.units, layer.units)
    return {kind: 'dense', activation: layer.activation, weights: first, shape: [layer.units]}
  }
  const [height, width, channels] = input
  if (height === undefined || width === undefined || channels === undefined)
    throw new RangeError(`${name}: a convolution needs [height, width, channels], not [${input}]`)
  const {kind, kernel, filters, stride, activation} = layer
  const area = kernel * kernel
  const sides = kind === 'conv' ? [channels, filters] : [filters, channels]
  add([kernel, kernel, ...sides], area * channels, area * filters, filters)
  const scale = (size: number) => (kind === 'conv' ? Math.ceil(size / stride) : size * stride)
  return {kind, activation, stride, weights: first, shape: [scale(height), scale(width), filters]}
}
