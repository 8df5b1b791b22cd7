import {count, type FirstValues, type FirstWeights, type NetLayer, type Shape} from '../contract/description'
import type {Activation} from '../contract/model'
import type {Model} from './model'

/** An array of weights to be: its name in files and checkpoints, its shape, and what scales its first values. */
export interface WeightLayout {
  readonly name: string
  readonly shape: Shape
  /** How its first values are drawn; null for a bias that starts at zero. */
  readonly drawn: FirstValues | null
}

/**
 * A layer with its place in the model: where its kernel and its bias stand in the list of weights, and the shape of
 * what it gives, without the batch.
 */
export type LayerLayout =
  | {
      readonly kind: 'dense'
      readonly activation: Activation
      readonly kernel: number
      readonly bias: number
      readonly shape: Shape
    }
  | {
      /** Its kernel is that of another layer, transposed. */
      readonly kind: 'tied'
      readonly activation: Activation
      readonly kernel: number
      readonly bias: number
      readonly shape: Shape
    }
  | {
      readonly kind: 'conv' | 'convTranspose'
      readonly activation: Activation
      readonly stride: number
      readonly kernel: number
      readonly bias: number
      readonly shape: Shape
    }
  | {readonly kind: 'reshape'; readonly shape: Shape}

/** A model laid out: which arrays of weights it has, and which layer uses which. */
export interface Layout {
  readonly model: Model
  readonly weights: readonly WeightLayout[]
  readonly nets: Readonly<Record<string, readonly LayerLayout[]>>
}

/** Lays a model out. @throws RangeError where a layer is not given what it takes */
export function layoutOf(model: Model): Layout {
  const weights: WeightLayout[] = []
  const nets = Object.entries(model.nets).map(([net, {input, layers, firstLayer}]) => {
    let shape = input
    const laid = layers.map((layer, index) => {
      const layout = layOut(layer, `${net}/${index}`, shape, weights, (index === 0 && firstLayer) || 'glorot')
      shape = layout.shape
      return layout
    })
    return [net, laid] as const
  })
  return {model, weights, nets: Object.fromEntries(nets)}
}

/** How many numbers all weights are together. */
export function weightCount({weights}: Layout): number {
  return weights.reduce((sum, {shape}) => sum + count(shape), 0)
}

/** Where the weights stand that nets or single layers hold, as a player's `trains` names them. */
export function weightsOf({weights}: Layout, trains: readonly string[]): number[] {
  return [...weights.keys()].filter((i) => trains.some((part) => weights[i]?.name.startsWith(`${part}/`)))
}

function layOut(
  layer: NetLayer,
  name: string,
  input: Shape,
  weights: WeightLayout[],
  first: FirstWeights,
): LayerLayout {
  /** Adds the kernel of units that `fanIn` units feed and that feed `fanOut`. */
  const addKernel = (shape: Shape, fanIn: number, fanOut: number) =>
    weights.push({name: `${name}/weights`, shape, drawn: {as: first, fanIn, fanOut}}) - 1
  const addBias = (units: number, fanIn: number) => {
    const drawn = first === 'glorot' ? null : {as: first, fanIn, fanOut: units}
    return weights.push({name: `${name}/bias`, shape: [units], drawn}) - 1
  }
  switch (layer.kind) {
    case 'reshape':
      return {kind: 'reshape', shape: layer.shape}
    case 'dense': {
      const inputs = count(input)
      const {units, activation} = layer
      const kernel = addKernel([inputs, units], inputs, units)
      return {kind: 'dense', activation, kernel, bias: addBias(units, inputs), shape: [units]}
    }
    case 'tied': {
      const kernel = weights.findIndex((one) => one.name === `${layer.to}/weights`)
      const [units, inputs] = weights[kernel]?.shape ?? []
      if (units === undefined || inputs !== count(input))
        throw new RangeError(
          `${name}: there is no dense layer ${layer.to} that gives ${count(input)} numbers`,
        )
      const {activation} = layer
      return {kind: 'tied', activation, kernel, bias: addBias(units, inputs), shape: [units]}
    }
    default: {
      const [height, width, channels] = input
      if (height === undefined || width === undefined || channels === undefined)
        throw new RangeError(`${name}: a convolution needs [height, width, channels], not [${input}]`)
      const {kind, kernel: side, filters, stride, activation} = layer
      const area = side * side
      const sides = kind === 'conv' ? [channels, filters] : [filters, channels]
      const kernel = addKernel([side, side, ...sides], area * channels, area * filters)
      const scale = (size: number) => (kind === 'conv' ? Math.ceil(size / stride) : size * stride)
      const shape = [scale(height), scale(width), filters]
      return {kind, activation, stride, kernel, bias: addBias(filters, area * channels), shape}
    }
  }
}
