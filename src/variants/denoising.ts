import {denseAutoencoder} from './autoencoder'
import {defineVariant} from './define'
import {withDefault} from './parameters'
import {crossEntropyNeedsSigmoid} from './rules'
import {
  activation,
  centred,
  code,
  codeActivation,
  corruptionOf,
  hidden,
  level,
  loss,
  noiseKind,
  output,
} from './shared'

/** Vincent et al., 2008: reconstruct the clean image from a corrupted one. */
export const denoising = defineVariant({
  id: 'denoising',
  title: {en: 'Denoising', ko: '잡음 제거'},
  summary: {
    en: 'It sees only corrupted digits and must draw the clean ones, so copying does not help.',
    ko: '손상된 숫자만 보고 깨끗한 숫자를 그려야 한다. 베끼기로는 풀 수 없다.',
  },
  parameters: {
    code: withDefault(code, 32),
    hidden: withDefault(hidden, [256]),
    noise: noiseKind,
    level,
    activation,
    codeactivation: codeActivation,
    output,
    loss,
    centred,
  },
  defaults: {epochs: 5},
  rules: [crossEntropyNeedsSigmoid],
  build: (p, example) => denseAutoencoder(example, {...p, corruption: corruptionOf(p)}),
})
