/** A net as the hourglass draws it: the whole of it, and what of it there is in a phase. */
import type {DescribedLayer, DescribedPhase, ModelDescription, Shape} from '../../contract/description'

/** What a phase does with the weights of a layer; `absent` where it does not use them yet. */
export type LayerState = 'learning' | 'frozen' | 'absent'

export interface NetLayer extends DescribedLayer {
  readonly state: LayerState
  /** Where its values stand in a trace of the phase; null where the phase has none. */
  readonly traced: number | null
  /** `[height, width, channels]` of the feature maps that it is drawn as; null for a plain row of units. */
  readonly maps: readonly [number, number, number] | null
  /** Whether it is the waist of a Gaussian code: means and deviations. */
  readonly gaussian: boolean
}

/** How many numbers this shape has. */
export const numbers = (shape: Shape): number => shape.reduce((product, size) => product * size, 1)

/** The whole net, which is the phase that uses most of it, as it is in the phase of this index. */
export function netOf(model: ModelDescription, index: number): readonly NetLayer[] {
  const [first, ...others] = model.phases
  if (!first) return []
  const shown = model.phases[index] ?? first
  const whole = others.reduce(
    (most, phase) => (phase.layers.length >= most.layers.length ? phase : most),
    first,
  )
  return folded(
    whole.layers.map((layer, i) => ({
      ...layer,
      ...inPhase(shown, whole, i),
      maps: mapsOf(whole.layers, layer),
      gaussian: false,
    })),
    whole,
  )
}

function inPhase(
  shown: DescribedPhase,
  whole: DescribedPhase,
  index: number,
): Pick<NetLayer, 'state' | 'traced'> {
  const layer = whole.layers[index]
  const at = shown === whole ? index : shown.layers.findIndex((one) => layer && sameLayer(one, layer))
  if (!layer || at < 0) return {state: 'absent', traced: handedOver(shown, whole, index)}
  return {state: layer.from === '' || isTrained(shown, layer.from) ? 'learning' : 'frozen', traced: at}
}

/** A phase that uses fewer layers hands its code straight to the first layer of its decoder. */
function handedOver(shown: DescribedPhase, whole: DescribedPhase, index: number): number | null {
  const [layer, next] = [whole.layers[index], whole.layers[index + 1]]
  if (layer?.name !== 'decoder' || !next) return null
  const code = shown.layers.findIndex(({name}) => name === 'code')
  const receives = shown.layers[code + 1]
  return receives && sameLayer(receives, next) ? code : null
}

const sameLayer = (a: DescribedLayer, b: DescribedLayer) =>
  a.from === b.from && (a.from !== '' || a.name === b.name)

const isTrained = ({trains}: DescribedPhase, from: string) =>
  trains.some((part) => from === part || from.startsWith(`${part}/`))

/** A dense layer that a convolution takes as maps is drawn as the maps of the convolution that it mirrors. */
function mapsOf(layers: readonly DescribedLayer[], layer: DescribedLayer): NetLayer['maps'] {
  if (layer.name === 'input' || layer.name === 'output' || layer.name === 'code') return null
  const taken = layers[layers.indexOf(layer) + 1]?.kind === 'convTranspose'
  const mirrored = layers.find(({kind, shape}) => kind === 'conv' && numbers(shape) === numbers(layer.shape))
  const shape = layer.shape.length === 3 ? layer.shape : taken ? mirrored?.shape : undefined
  const [height, width, channels] = shape ?? []
  return height && width && channels ? [height, width, channels] : null
}

/** What computes means and variances together is no layer of its own: it is the waist. */
function folded(layers: readonly NetLayer[], {code}: DescribedPhase): readonly NetLayer[] {
  if (code.kind !== 'gaussian') return layers
  const at = layers.findIndex(({name}) => name === 'code')
  const [both, waist] = [layers[at - 1], layers[at]]
  if (!both || waist?.kind !== 'code') return layers
  const {kind, activation, from, weights, state} = both
  return layers.toSpliced(at - 1, 2, {...waist, kind, activation, from, weights, state, gaussian: true})
}
