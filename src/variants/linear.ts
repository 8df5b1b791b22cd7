import {denseAutoencoder} from './autoencoder'
import {defineVariant} from './define'
import {withDefault} from './parameters'
import {centred, code, corruptionOf, level, noise} from './shared'

/** No activation anywhere: its minimum spans the same subspace as PCA (Baldi and Hornik, 1989). */
export const linear = defineVariant({
  id: 'linear',
  title: {en: 'Linear', ko: '선형'},
  summary: {
    en: 'No activation function anywhere. At its best, it finds the same subspace as PCA.',
    ko: '활성화 함수가 전혀 없다. 가장 잘 학습하면 PCA와 같은 부분공간을 찾는다.',
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
      codeactivation: 'linear',
      output: 'linear',
      loss: 'mse',
      corruption: corruptionOf(p),
    }),
})
