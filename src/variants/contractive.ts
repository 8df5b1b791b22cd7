import {count} from '../contract/description'
import {defineVariant} from './define'
import {model, type Net} from './model'
import {mlp} from './nets'
import {flag, real, withDefault} from './parameters'
import {code, corruptionOf, hidden, hiddenActivation, level, noise} from './shared'

const lambda = real(0, 100, 0.1, {
  label: {en: 'Contraction weight λ', ko: '수축 가중치 λ'},
  help: {
    en: 'How much a code that changes with small changes of the image is penalised. At 0 there is no penalty; at 10 the code hardly depends on the image any more.',
    ko: '그림이 조금 바뀔 때 코드가 변하는 것에 주는 벌점. 0이면 벌점이 없고, 10이면 코드가 그림과 거의 무관해진다.',
  },
  formula: 'L = ‖x − x̂‖² + λ ‖∂h/∂x‖²_F',
  effect: 'now',
})

const tied = flag(true, {
  label: {en: 'Tied weights', ko: '가중치 공유'},
  help: {
    en: 'The decoder uses the encoder’s weights, transposed. Otherwise the decoder could scale up what the encoder scales down.',
    ko: '디코더가 인코더의 가중치를 전치해서 쓴다. 그러지 않으면 인코더가 줄인 크기를 디코더가 다시 키울 수 있다.',
  },
  formula: 'x̂ = σ(Wᵀh + c)',
  effect: 'weights',
})

/** How far the input is nudged where the Jacobian has no closed form. */
const nudge = 0.01

/** Rifai et al., 2011: a code that changes as little as the reconstruction allows. */
export const contractive = defineVariant({
  id: 'contractive',
  title: {en: 'Contractive', ko: '수축'},
  summary: {
    en: 'It is penalised when its code changes with small changes of the image.',
    ko: '그림이 조금 바뀔 때 코드가 변하면 벌점을 받는다.',
  },
  parameters: {
    code: withDefault(code, 128),
    hidden: withDefault(hidden, []),
    lambda,
    tied,
    activation: hiddenActivation,
    noise,
    level,
  },
  defaults: {epochs: 5},
  build(p, example) {
    const inwards = [...p.hidden, p.code]
    const encoder = mlp(example, p.hidden, p.code, p.activation, 'sigmoid')
    const mirrored: Net = mlp([p.code], p.hidden.toReversed(), count(example), p.activation, 'sigmoid')
    const transposed: Net = {
      input: [p.code],
      layers: inwards.map((_, i) => ({
        kind: 'tied',
        to: `encoder/${inwards.length - 1 - i}`,
        activation: i === inwards.length - 1 ? 'sigmoid' : p.activation,
      })),
    }
    return model(example, {
      code: {kind: 'vector', size: p.code},
      nets: {encoder, decoder: p.tied ? transposed : mirrored},
      noise: {epsilon: p.hidden.length === 0 ? [] : example},
      terms: {
        reconstruction: {measure: 'squared error', per: 'image', weight: 1},
        contraction: {measure: 'contraction', per: 'image', weight: p.lambda},
      },
      corruption: corruptionOf(p),
      encode: ({encoder}, x) => encoder(x),
      decode: ({decoder}, h) => decoder(h),
      losses({encoder, decoder}, {x, target, noise}, {add, scale, squaredDistance, sigmoidJacobian}) {
        const h = encoder(x)
        // E‖f(x + σε) − f(x)‖²/σ² → ‖∂h/∂x‖²_F as σ → 0, for any encoder.
        const estimated = () =>
          scale(squaredDistance(encoder(add(x, scale(noise.epsilon, nudge))), h), nudge ** -2)
        return {
          reconstruction: squaredDistance(target, decoder(h)),
          contraction: p.hidden.length === 0 ? sigmoidJacobian(h, encoder.weights(0)) : estimated(),
        }
      },
    })
  },
})
