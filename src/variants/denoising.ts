import {denseAutoencoder} from './autoencoder'
import {defineVariant} from './define'
import {choice, real, withDefault} from './parameters'
import {crossEntropyNeedsSigmoid} from './rules'
import {activation, centred, code, hidden, loss, output} from './shared'

const noise = choice(
  [
    {value: 'gaussian', label: {en: 'Gaussian', ko: '가우스 잡음'}},
    {value: 'masking', label: {en: 'Masking', ko: '지우기'}},
    {value: 'saltpepper', label: {en: 'Salt and pepper', ko: '소금과 후추'}},
    {value: 'holes', label: {en: 'Rectangular holes', ko: '네모 구멍'}},
  ],
  'gaussian',
  {
    label: {en: 'Noise', ko: '잡음'},
    help: {
      en: 'What is done to the input, anew for every batch; the target stays clean.',
      ko: '배치마다 새로 입력을 망가뜨리는 방법. 목표는 깨끗한 그림 그대로다.',
    },
    formula: 'x̃ ~ q(x̃ | x),  L = ‖x − g(f(x̃))‖²',
    effect: 'batch',
  },
)

const level = real(0, 1, 0.5, {
  label: {en: 'Noise level', ko: '잡음 세기'},
  help: {
    en: 'Gaussian: its standard deviation. The others: the share of the picture that is lost.',
    ko: '가우스 잡음에서는 표준편차, 나머지에서는 잃어버리는 부분의 비율.',
  },
  formula: 'x̃ = x + σ·ε,  ε ~ N(0, 1)',
  effect: 'batch',
})

/** Vincent et al., 2008: reconstruct the clean image from a corrupted one. */
export const denoising = defineVariant({
  id: 'denoising',
  title: {en: 'Denoising', ko: '잡음 제거'},
  summary: {
    en: 'Sees only spoiled digits and must draw the clean ones: copying does not help it.',
    ko: '망가진 숫자만 보고 깨끗한 숫자를 그려야 한다. 베끼기로는 풀 수 없다.',
  },
  parameters: {
    code: withDefault(code, 32),
    hidden: withDefault(hidden, [256]),
    noise,
    level,
    activation,
    output,
    loss,
    centred,
  },
  defaults: {epochs: 5},
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
      corruption: {kind: p.noise, level: p.level},
    }),
})
