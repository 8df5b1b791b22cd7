import type {DescribedLayer, DescribedPhase, ModelDescription, Shape} from '../../contract/description'

/** Plausible models, for the gallery and for tests of charts: nothing of this is in the product. */
type Name = DescribedLayer['name']

const layer = (
  name: Name,
  shape: Shape,
  from: string,
  kind: DescribedLayer['kind'] = 'dense',
): DescribedLayer => ({name, shape, from, kind, activation: 'relu', weights: from === '' ? 0 : 1000})

const input = layer('input', [784], '', 'input')

function modelOf(
  phases: readonly Partial<DescribedPhase>[],
  layers: readonly DescribedLayer[],
): ModelDescription {
  const size = layers.find(({name}) => name === 'code')?.shape[0] ?? 0
  const phase: DescribedPhase = {
    ...{name: 'train', number: 0, epochs: 5, trains: ['encoder', 'decoder'], layers},
    code: {kind: 'vector', size},
    terms: [{name: 'reconstruction', measure: 'squared error', per: 'pixel', weight: 1}],
  }
  return {
    ...{example: [784], offers: ['encode', 'decode'], figures: [], corruption: null, centred: false},
    phases: phases.map((own) => ({...phase, ...own})),
    weights: 100_000,
  }
}

function denseLayers(hidden: readonly number[], code: number): readonly DescribedLayer[] {
  const depth = hidden.length
  return [
    input,
    ...hidden.map((units, i) => layer('encoder', [units], `encoder/${i}`)),
    layer('code', [code], `encoder/${depth}`),
    ...hidden.toReversed().map((units, i) => layer('decoder', [units], `decoder/${i}`)),
    layer('output', [784], `decoder/${depth}`),
  ]
}

export const denseModel = (hidden: readonly number[], code: number): ModelDescription =>
  modelOf([{}], denseLayers(hidden, code))

/** Means and variances of a Gaussian code are one layer. */
export function gaussianModel(hidden: readonly number[], code: number): ModelDescription {
  const [before, after] = [hidden.length + 1, hidden.length + 2]
  const layers = denseLayers(hidden, code)
  const both = layer('encoder', [2 * code], `encoder/${hidden.length}`)
  const waist = layer('code', [code], '', 'code')
  return modelOf(
    [{code: {kind: 'gaussian', size: code}}],
    [...layers.slice(0, before), both, waist, ...layers.slice(after)],
  )
}

export const convolutionalModel = (filters: readonly [number, number], code: number): ModelDescription =>
  modelOf(
    [{}],
    [
      input,
      layer('encoder', [14, 14, filters[0]], 'encoder/1', 'conv'),
      layer('encoder', [7, 7, filters[1]], 'encoder/2', 'conv'),
      layer('code', [code], 'encoder/3'),
      layer('decoder', [49 * filters[1]], 'decoder/0'),
      layer('decoder', [14, 14, filters[0]], 'decoder/2', 'convTranspose'),
      layer('output', [28, 28, 1], 'decoder/3', 'convTranspose'),
    ],
  )

/** Layer by layer, then all of them. */
export function stackedModel(hidden: readonly number[], code: number): ModelDescription {
  const layers = denseLayers(hidden, code)
  const depth = hidden.length
  const named = (one: DescribedLayer | undefined, name: Name) => (one ? [{...one, name}] : [])
  const growing = [...hidden, code].map((size, l): Partial<DescribedPhase> => {
    const outwards = layers.slice(2 * depth + 2 - l)
    return {
      ...{name: 'layer', number: l + 1, epochs: 2},
      trains: [`encoder/${l}`, `decoder/${depth - l}`],
      code: {kind: 'vector', size},
      layers: [...layers.slice(0, l + 1), ...named(layers[l + 1], 'code'), ...outwards],
    }
  })
  return modelOf([...growing, {name: 'fine-tuning', epochs: 3}], layers)
}
