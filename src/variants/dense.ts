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
  noise,
  output,
} from './shared'

/** The plain autoencoder: x̂ = g(f(x)), trained on pairs (x, x). */
export const dense = defineVariant({
  id: 'dense',
  title: {en: 'Dense', ko: '완전 연결'},
  summary: {
    en: 'The plain autoencoder: it passes a digit through a bottleneck and learns to draw it again.',
    ko: '기본 오토인코더. 숫자를 병목에 통과시키고 다시 그리는 법을 배운다.',
  },
  parameters: {
    code,
    hidden,
    // A bounded code: a map of two numbers is then one that can be read. Without the mean removed, what all images share
    // drives every code into one corner of the bounds at first, where tanh hardly learns.
    activation: withDefault(activation, 'tanh', 'relu'),
    codeactivation: withDefault(codeActivation, 'tanh', 'linear'),
    output,
    loss,
    centred: withDefault(centred, true, false),
    noise,
    level,
  },
  rules: [crossEntropyNeedsSigmoid],
  build: (p, example) => denseAutoencoder(example, {...p, corruption: corruptionOf(p)}),
})
