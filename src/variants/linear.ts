import {denseAutoencoder} from './autoencoder'
import {defineVariant} from './define'
import {withDefault} from './parameters'
import {centred, code, corruptionOf, level, noise} from './shared'

/** No activation anywhere: its minimum spans the same subspace as PCA (Baldi and Hornik, 1989). */
export const linear = defineVariant({
  id: 'linear',
  title: {en: 'Linear', ko: '선형'},
  summary: {
    en: 'No bends at all: at its best it finds the very plane that PCA finds.',
    ko: '휘어짐이 전혀 없다. 가장 잘 배우면 PCA가 찾는 바로 그 평면을 찾는다.',
  },
  parameters: {
    code,
    centred: withDefault(centred, true),
    noise,
    level,
  },
  defaults: {rate: 0.01, ratedecay: 0.5, epochs: 5},
  build: (p, example) =>
    denseAutoencoder(example, {
      ...p,
      hidden: [],
      activation: 'linear',
      output: 'linear',
      loss: 'mse',
      corruption: corruptionOf(p),
    }),
})
