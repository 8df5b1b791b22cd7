import {count} from '../contract/description'
import {defineVariant} from './define'
import {model} from './model'
import {mlp} from './nets'
import {choice, integer, real, withDefault} from './parameters'
import {code, corruptionOf, hidden, hiddenActivation, level, noise} from './shared'

const beta = real(0, 1000, 1, {
  label: {en: 'Divergence weight β', ko: '발산 가중치 β'},
  help: {
    en: 'How much it counts that codes stay near the prior. 1 is the VAE; far above 1, dimensions collapse.',
    ko: '코드가 사전 분포에 가깝게 있는 것을 얼마나 중시하는지. 1이 VAE이고, 훨씬 크면 차원이 붕괴한다.',
  },
  formula: 'L = −E ln p(x|z) + β KL(q(z|x) ‖ p(z))',
  effect: 'now',
})

const likelihood = choice(
  [
    {value: 'bernoulli', label: {en: 'Bernoulli', ko: '베르누이'}},
    {value: 'gaussian', label: {en: 'Gaussian', ko: '가우스'}},
  ],
  'bernoulli',
  {
    label: {en: 'Likelihood', ko: '가능도'},
    help: {
      en: 'What the decoder’s output means for a pixel: the probability that it is white, or the mean of a normal distribution with fixed deviation.',
      ko: '디코더의 출력이 픽셀에 대해 뜻하는 것. 흰색일 확률, 또는 표준편차가 정해진 정규분포의 평균이다.',
    },
    formula: '−ln p(x|z) = −Σ [x ln x̂ + (1−x) ln(1−x̂)],  or  Σ [(x−x̂)²/(2s²) + ln(s√(2π))], s = 0.2',
    effect: 'weights',
  },
)

const anneal = integer(0, 200, 0, {
  label: {en: 'Annealing of β', ko: 'β 서서히 올리기'},
  help: {
    en: 'Over how many epochs β rises from 0 to its value. 0 begins with the full value.',
    ko: 'β가 0에서 정한 값까지 오르는 데 걸리는 에폭 수. 0이면 처음부터 정한 값을 쓴다.',
  },
  formula: 'β(t) = β · min(1, t/T)',
  effect: 'now',
  counts: ({beta}) => beta !== 0,
})

/** The spread of a pixel that a Gaussian decoder assumes: about what it reaches. */
const deviation = 0.2

/** Kingma and Welling, 2013. With β other than 1: Higgins et al., 2017. */
export const vae = defineVariant({
  id: 'vae',
  title: {en: 'Variational (VAE)', ko: '변분(VAE)'},
  summary: {
    en: 'Each digit’s code is a distribution instead of a point, and codes drawn from the prior become digits.',
    ko: '숫자의 코드가 점이 아니라 분포이고, 사전 분포에서 뽑은 코드가 숫자가 된다.',
  },
  parameters: {
    code,
    hidden: withDefault(hidden, [400]),
    beta,
    likelihood,
    anneal,
    activation: hiddenActivation,
    noise,
    level,
  },
  build: (p, example) =>
    model(example, {
      code: {kind: 'gaussian', size: p.code},
      nets: {
        encoder: mlp(example, p.hidden, 2 * p.code, p.activation, 'linear'),
        // A code of few numbers feeds many units: with biases of zero all would bend at the prior's centre.
        decoder: {
          ...mlp([p.code], p.hidden.toReversed(), count(example), p.activation, 'sigmoid'),
          firstLayer: 'fan-in',
        },
      },
      noise: {epsilon: [p.code]},
      terms: {
        reconstruction: {
          measure: p.likelihood === 'bernoulli' ? 'cross-entropy' : 'gaussian likelihood',
          per: 'image',
          weight: 1,
        },
        divergence: {measure: 'divergence', per: 'image', weight: p.beta, anneal: p.anneal},
      },
      corruption: corruptionOf(p),
      encode: ({encoder}, x, {split}) => split(encoder(x))[0],
      posterior: ({encoder}, x, {split}) => split(encoder(x)),
      decode: ({decoder}, z) => decoder(z),
      losses(
        {encoder, decoder},
        {x, target, noise},
        {split, sample, bernoulli, gaussian, klToStandardNormal},
      ) {
        const [mean, logVariance] = split(encoder(x))
        const z = sample(mean, logVariance, noise.epsilon) // z = μ + σ·ε
        const output = decoder(z)
        return {
          reconstruction:
            p.likelihood === 'bernoulli' ? bernoulli(target, output) : gaussian(target, output, deviation),
          divergence: klToStandardNormal(mean, logVariance),
        }
      },
      figures: (_nets, _batch, {add}, {reconstruction, divergence}) => ({
        negativeElbo: add(reconstruction, divergence),
      }),
    }),
})
