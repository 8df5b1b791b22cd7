/** The nets of the race, and how much arithmetic a training step of each is. */
import {pixels, side} from '../../src/contract/data'
import type {Activation, Layer, Model} from '../../src/contract/model'
import {count, type LayerPlan, planModel} from '../../src/engine/parts/plan'
import {denseAutoencoder} from '../../src/variants/autoencoder'

export const netNames = ['small', 'large', 'conv'] as const

export type NetName = (typeof netNames)[number]

interface Net {
  readonly title: string
  readonly batch: number
  readonly model: Model
}

const code = 2

export const nets: Readonly<Record<NetName, Net>> = {
  small: {title: '784-128-32-2', batch: 128, model: mirrored([128, 32])},
  large: {title: '784-512-256-64-2', batch: 256, model: mirrored([512, 256, 64])},
  conv: {title: 'convolutional, 16 and 32 filters', batch: 128, model: convolutional()},
}

function mirrored(hidden: readonly number[]): Model {
  return denseAutoencoder({
    ...{inputs: pixels, hidden, code, activation: 'relu', output: 'sigmoid', loss: 'mse', centred: false},
  })
}

/** Two strided convolutions to 7×7×32, the code, and two transposed ones back. */
function convolutional(): Model {
  const strided = (
    kind: 'conv' | 'convTranspose',
    filters: number,
    activation: Activation = 'relu',
  ): Layer => ({
    ...{kind, filters, kernel: 3, stride: 2, activation},
  })
  const inner = [side / 4, side / 4, 32]
  return {
    ...mirrored([]),
    nets: {
      encoder: [
        {kind: 'reshape', shape: [side, side, 1]},
        strided('conv', 16),
        strided('conv', 32),
        {kind: 'dense', units: code, activation: 'linear'},
      ],
      decoder: [
        {kind: 'dense', units: count(inner), activation: 'relu'},
        {kind: 'reshape', shape: inner},
        strided('convTranspose', 16),
        strided('convTranspose', 1, 'sigmoid'),
      ],
    },
  }
}

/**
 * Floating-point operations of a training step on one image. Every weight's multiplication comes three times,
 * forward, in the gradient of the weights and in that of the input, which the first layer does not need.
 */
export function flopsPerImage(name: NetName): number {
  const {weights, nets: chain} = planModel(nets[name].model)
  let input: readonly number[] = [pixels]
  const multiplications = [...chain.encoder, ...chain.decoder].flatMap((layer) => {
    const found = layer.kind === 'reshape' ? [] : [multiplicationsOf(layer, input)]
    input = layer.shape
    return found
  })

  function multiplicationsOf(layer: Exclude<LayerPlan, {kind: 'reshape'}>, given: readonly number[]): number {
    const size = count(weights[layer.weights]?.shape ?? [])
    if (layer.kind === 'dense') return size
    // A filter is laid on every place of the smaller of the two pictures.
    const [height = 1, width = 1] = layer.kind === 'conv' ? layer.shape : given
    return size * height * width
  }

  const [first = 0] = multiplications
  return 6 * multiplications.reduce((sum, one) => sum + one, 0) - 2 * first
}
