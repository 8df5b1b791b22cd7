import {count} from '../../../contract/description'
import {defineVariant} from '../../../variants/define'
import {model} from '../../../variants/model'
import {dense} from '../../../variants/nets'
import {flag, withDefault} from '../../../variants/parameters'
import {code, corruptionOf, level, noise} from '../../../variants/shared'

const rounded = flag(true, {
  label: {en: 'Sigmoid output', ko: '시그모이드 출력'},
  help: {en: 'Keeps every pixel between black and white.', ko: '픽셀을 검정과 하양 사이에 둔다.'},
  formula: 'x̂ = σ(Wᵀz + c)',
  effect: 'weights',
})

export const tied = defineVariant({
  id: 'tied',
  title: {en: 'Tied', ko: '가중치 공유'},
  summary: {en: 'Unfolds a digit with the weights that folded it.', ko: '접을 때 쓴 가중치로 다시 편다.'},
  parameters: {code: withDefault(code, 32), rounded, noise, level},
  defaults: {epochs: 3},
  build: (p, example) =>
    model(example, {
      code: {kind: 'vector', size: p.code},
      nets: {
        encoder: {input: [count(example)], layers: [dense(p.code, 'linear')]},
        decoder: {
          input: [p.code],
          layers: [{kind: 'tied', to: 'encoder/0', activation: p.rounded ? 'sigmoid' : 'linear'}],
        },
      },
      terms: {reconstruction: {measure: 'squared error', per: 'pixel', weight: 1}},
      corruption: corruptionOf(p),
      encode: ({encoder}, x) => encoder(x),
      decode: ({decoder}, z) => decoder(z),
      losses: ({encoder, decoder}, {x, target}, {meanSquaredError}) => ({
        reconstruction: meanSquaredError(target, decoder(encoder(x))),
      }),
    }),
})
