/**
 * An interpreter of the vocabulary that knows shapes alone, without the batch: what a model would compute, before
 * any of it is computed. A shape that does not fit throws.
 */
import {codeSize, count, type DescribedLayer, type Shape} from '../contract/description'
import type {LayerLayout, Layout} from './layout'
import type {Phase} from './model'
import type {NetFunction, Operations} from './operations'

const scalar: Shape = []

const shapeOperations: Operations<Shape> = {
  add: same,
  scale: (x) => x,
  split: (x) => {
    const half = count(x) / 2
    if (!Number.isInteger(half)) throw new RangeError(`[${x}] has no halves`)
    return [[half], [half]]
  },
  meanSquaredError: (a, b) => compared(a, b),
  meanCrossEntropy: (a, b) => compared(a, b),
  bernoulli: (a, b) => compared(a, b),
  gaussian: (a, b) => compared(a, b),
  squaredDistance: (a, b) => compared(a, b),
  sample: (mean, logVariance, epsilon) => same(same(mean, logVariance), epsilon),
  klToStandardNormal: (mean, logVariance) => compared(mean, logVariance),
  meanOverBatch: (units) => units,
  klToSparsity: () => scalar,
  mean: () => scalar,
  sigmoidJacobian: (units, weights) => compared(units, weights.slice(1)),
}

/** The way of an example through a phase's model: input, every layer of the encoder, the code, every layer of the decoder. */
export function describedLayers(layout: Layout, phase: Phase): DescribedLayer[] {
  const {example} = layout.model
  const uncomputed = {activation: 'linear', from: '', weights: 0} as const
  const input: DescribedLayer = {...uncomputed, name: 'input', kind: 'input', shape: example}
  const inwards: DescribedLayer[] = []
  const code = phase.encode?.(netShapes(layout, 'encoder', inwards), example, shapeOperations)
  const size = codeSize(phase.code)
  if (code && count(code) !== size) throw new RangeError(`the code has ${count(code)} numbers, not ${size}`)
  const waist = inwards.at(-1)
  if (waist && count(waist.shape) === size) inwards[inwards.length - 1] = {...waist, name: 'code'}
  else inwards.push({...uncomputed, name: 'code', kind: 'code', shape: [size]})
  const outwards: DescribedLayer[] = []
  const output = phase.decode?.(netShapes(layout, 'decoder', outwards), [size], shapeOperations)
  if (output && count(output) !== count(example))
    throw new RangeError(`the output has ${count(output)} numbers, an example ${count(example)}`)
  const last = outwards.at(-1)
  if (last) outwards[outwards.length - 1] = {...last, name: 'output'}
  return [input, ...inwards, ...outwards]
}

/** The shapes of a phase's losses and figures; they are there to be thrown over where formulas do not fit the nets. */
export function checkFormulas(layout: Layout, phase: Phase): {terms: string[]; figures: string[]} {
  const {example, noise} = layout.model
  const nets = netShapes(layout, 'encoder', [])
  const batch = {x: example, target: example, noise, labels: [10]}
  const terms = phase.losses(nets, batch, shapeOperations)
  const figures = phase.figures?.(nets, batch, shapeOperations, terms) ?? {}
  phase.posterior?.(nets, example, shapeOperations)
  return {terms: Object.keys(terms), figures: Object.keys(figures)}
}

/** Nets as functions of shapes that note every layer they use. */
function netShapes(layout: Layout, name: 'encoder' | 'decoder', used: DescribedLayer[]) {
  const net = (key: string, layers: readonly LayerLayout[]): NetFunction<Shape> => {
    const part = (from: number, to?: number) => (x: Shape) =>
      layers.slice(from, to).reduce((shape, layer, i) => {
        check(layout, layer, shape, `${key}/${from + i}`)
        const of = `${key}/${from + i}`
        if (layer.kind !== 'reshape') {
          const {kind, activation, shape} = layer
          used.push({name, kind, activation, shape, from: of, weights: ownWeights(layout, layer)})
        }
        return layer.shape
      }, x)
    const weights = (index: number) => {
      const layer = layers[index]
      const at = layer && layer.kind !== 'reshape' ? layer.kernel : -1
      const found = layout.weights[at]
      if (!found) throw new RangeError(`${key} has no weights in layer ${index}`)
      return found.shape
    }
    return Object.assign(part(0), {layers: part, weights})
  }
  const nets = Object.entries(layout.nets).map(([key, layers]) => [key, net(key, layers)] as const)
  return Object.fromEntries(nets)
}

function ownWeights({weights}: Layout, layer: LayerLayout): number {
  if (layer.kind === 'reshape') return 0
  const own = layer.kind === 'tied' ? [layer.bias] : [layer.kernel, layer.bias]
  return own.reduce((sum, at) => sum + count(weights[at]?.shape ?? [0]), 0)
}

function check(layout: Layout, layer: LayerLayout, input: Shape, name: string): void {
  if (layer.kind === 'reshape') {
    if (count(layer.shape) !== count(input))
      throw new RangeError(`${name}: [${input}] cannot become [${layer.shape}]`)
    return
  }
  const kernel = layout.weights[layer.kernel]?.shape ?? []
  const given = layer.kind === 'dense' || layer.kind === 'tied' ? count(input) : (input[2] ?? 0)
  const taken =
    layer.kind === 'dense'
      ? kernel[0]
      : layer.kind === 'tied'
        ? kernel[1]
        : kernel[layer.kind === 'conv' ? 2 : 3]
  if (given !== taken) throw new RangeError(`${name} takes ${taken} numbers or channels, not ${given}`)
}

function same(a: Shape, b: Shape): Shape {
  if (count(a) !== count(b)) throw new RangeError(`[${a}] and [${b}] are not of one size`)
  return a
}

function compared(a: Shape, b: Shape): Shape {
  same(a, b)
  return scalar
}
