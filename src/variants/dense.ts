import {denseAutoencoder} from './autoencoder'
import {defineVariant} from './define'
import {crossEntropyNeedsSigmoid} from './rules'
import {activation, centred, code, hidden, loss, output} from './shared'

/** The plain autoencoder: x̂ = g(f(x)), trained on pairs (x, x). */
export const dense = defineVariant({
  id: 'dense',
  title: {en: 'Dense', ko: '완전 연결'},
  summary: {
    en: 'The plain autoencoder: squeeze a digit through a narrow waist and learn to draw it again.',
    ko: '기본 오토인코더. 숫자를 좁은 허리로 통과시키고 다시 그리는 법을 배운다.',
  },
  parameters: {code, hidden, activation, output, loss, centred},
  rules: [crossEntropyNeedsSigmoid],
  build: (p, inputs) =>
    denseAutoencoder({
      inputs,
      hidden: p.hidden,
      code: p.code,
      activation: p.activation,
      output: p.output,
      loss: p.loss,
      centred: p.centred,
    }),
})
