import {count} from '../contract/description'
import {defineVariant} from './define'
import {model} from './model'
import {mlp} from './nets'
import {real, withDefault} from './parameters'
import {code, corruptionOf, hidden, hiddenActivation, level, noise} from './shared'

const rho = real(0.001, 0.999, 0.05, {
  label: {en: 'Target activation ρ', ko: '목표 활성도 ρ'},
  help: {
    en: 'How active each unit of the code should be on average. At 0.05 it responds to few digits.',
    ko: '코드의 각 유닛이 평균적으로 얼마나 활성화되어야 하는지. 0.05이면 적은 숫자에만 반응한다.',
  },
  formula: 'ρ̂ⱼ = 1/B Σᵢ hⱼ(xᵢ) → ρ',
  effect: 'now',
})

const beta = real(0, 100, 3, {
  label: {en: 'Sparsity weight β', ko: '희소성 가중치 β'},
  help: {
    en: 'How much the mean activations count, compared with the squared error of an image. 0 is a plain autoencoder.',
    ko: '그림 한 장의 제곱 오차에 비해 평균 활성도를 얼마나 중시하는지. 0이면 기본 오토인코더다.',
  },
  formula: 'L = ½‖x − x̂‖² + β Σⱼ KL(ρ ‖ ρ̂ⱼ)',
  effect: 'now',
})

/** Ng, 2011 (CS294A): sigmoid units whose mean activations are held near ρ. */
export const sparse = defineVariant({
  id: 'sparse',
  title: {en: 'Sparse', ko: '희소'},
  summary: {
    en: 'The code is large, but each digit may use only a few of its units.',
    ko: '코드는 크지만 숫자마다 유닛 몇 개만 쓸 수 있다.',
  },
  parameters: {
    code: withDefault(code, 196),
    hidden: withDefault(hidden, []),
    rho,
    beta,
    activation: hiddenActivation,
    noise,
    level,
  },
  defaults: {epochs: 5},
  build: (p, example) =>
    model(example, {
      code: {kind: 'vector', size: p.code},
      nets: {
        encoder: mlp(example, p.hidden, p.code, p.activation, 'sigmoid'),
        decoder: mlp([p.code], p.hidden.toReversed(), count(example), p.activation, 'sigmoid'),
      },
      terms: {
        // Ng's scale: half the squared error, summed over the pixels. Beside its mean, β = 3 kills every unit.
        reconstruction: {measure: 'squared error', per: 'image', weight: 0.5},
        sparsity: {measure: 'sparsity', per: 'batch', weight: p.beta},
      },
      corruption: corruptionOf(p),
      encode: ({encoder}, x) => encoder(x),
      decode: ({decoder}, h) => decoder(h),
      losses({encoder, decoder}, {x, target}, {squaredDistance, meanOverBatch, klToSparsity}) {
        const h = encoder(x)
        return {
          reconstruction: squaredDistance(target, decoder(h)),
          sparsity: klToSparsity(p.rho, meanOverBatch(h)),
        }
      },
      figures: ({encoder}, {x}, {mean}) => ({meanActivation: mean(encoder(x))}),
    }),
})
