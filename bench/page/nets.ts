/** The nets of the race, with how much arithmetic a training step of each is; and the members of the family. */
import {pixels} from '../../src/contract/data'
import {count} from '../../src/contract/description'
import {denseAutoencoder} from '../../src/variants/autoencoder'
import {convolutional} from '../../src/variants/convolutional'
import {type LayerLayout, layoutOf} from '../../src/variants/layout'
import type {Model} from '../../src/variants/model'
import {defaultSpec} from '../../src/variants/spec'

export const netNames = ['small', 'large', 'conv'] as const

export type NetName = (typeof netNames)[number]

export interface Net {
  readonly title: string
  readonly batch: number
  readonly model: Model
}

const code = 2

export const nets: Readonly<Record<NetName, Net>> = {
  small: {title: '784-128-32-2', batch: 128, model: mirrored([128, 32])},
  large: {title: '784-512-256-64-2', batch: 256, model: mirrored([512, 256, 64])},
  conv: {title: 'convolutional, 16 and 32 filters', batch: 128, model: strided()},
}

function mirrored(hidden: readonly number[]): Model {
  const settings = {
    activation: 'relu',
    codeactivation: 'linear',
    output: 'sigmoid',
    loss: 'mse',
    centred: false,
  } as const
  return denseAutoencoder([pixels], {...settings, hidden, code, corruption: null})
}

/** Two strided convolutions to 7×7×32, the code, and two transposed ones back. */
function strided(): Model {
  return convolutional.model({...defaultSpec(convolutional).parameters, code}, [pixels])
}

/**
 * Floating-point operations of a training step on one image. Every weight's multiplication comes three times,
 * forward, in the gradient of the weights and in that of the input, which the first layer does not need.
 */
export function flopsPerImage(name: NetName): number {
  const {weights, nets: chain} = layoutOf(nets[name].model)
  let input: readonly number[] = [pixels]
  const multiplications = Object.values(chain)
    .flat()
    .flatMap((layer) => {
      const found = layer.kind === 'reshape' ? [] : [multiplicationsOf(layer, input)]
      input = layer.shape
      return found
    })

  function multiplicationsOf(
    layer: Exclude<LayerLayout, {kind: 'reshape'}>,
    given: readonly number[],
  ): number {
    const size = count(weights[layer.kernel]?.shape ?? [])
    if (layer.kind === 'dense') return size
    // A filter is laid on every place of the smaller of the two pictures.
    const [height = 1, width = 1] = layer.kind === 'conv' ? layer.shape : given
    return size * height * width
  }

  const [first = 0] = multiplications
  return 6 * multiplications.reduce((sum, one) => sum + one, 0) - 2 * first
}
