import type {Corruption, CorruptionKind, ReconstructionLoss} from '../contract/model'
import type {Training} from '../contract/training'
import {choice, digits, flag, integer, real, type Values, widths} from './parameters'

/** Parameters of how a model learns; every variant has them all. */
export const trainingParameters = {
  optimiser: choice(
    [
      {value: 'adam', label: {en: 'Adam', ko: 'Adam'}},
      {value: 'momentum', label: {en: 'Momentum', ko: '모멘텀'}},
      {value: 'sgd', label: {en: 'Gradient descent', ko: '경사 하강법'}},
    ],
    'adam',
    {
      label: {en: 'Optimiser', ko: '최적화 방법'},
      help: {
        en: 'How a gradient becomes a step: as it is, with momentum, or with a step size for each weight (Adam).',
        ko: '기울기로 스텝을 정하는 방법. 그대로 쓰거나, 모멘텀을 더하거나, 가중치마다 스텝의 크기를 따로 정한다(Adam).',
      },
      formula: 'm ← β₁m + (1−β₁)g,  v ← β₂v + (1−β₂)g²,  w ← w − η m̂/(√v̂ + ε)',
      effect: 'batch',
    },
  ),
  rate: real(0.00001, 10, 0.001, {
    label: {en: 'Learning rate', ko: '학습률'},
    help: {
      en: 'The size of each step. If it is too small, little changes. If it is too large, the loss jumps or diverges.',
      ko: '스텝의 크기. 너무 작으면 거의 변하지 않고, 너무 크면 손실이 튀거나 발산한다.',
    },
    formula: 'w ← w − η ∂L/∂w',
    effect: 'now',
  }),
  ratedecay: real(0.01, 1, 1, {
    label: {en: 'Rate decay per epoch', ko: '에폭마다 학습률 감소'},
    help: {
      en: 'The learning rate is multiplied by this after each epoch. 1 keeps it.',
      ko: '에폭이 끝날 때마다 학습률에 곱하는 값. 1이면 그대로 둔다.',
    },
    formula: 'ηₑ = η₀ · dᵉ',
    effect: 'now',
  }),
  decay: real(0, 0.1, 0, {
    label: {en: 'Weight decay', ko: '가중치 감쇠'},
    help: {
      en: 'Pulls every weight slightly towards zero at each step.',
      ko: '스텝마다 모든 가중치를 0 쪽으로 조금 당긴다.',
    },
    formula: 'w ← w − ηλw',
    effect: 'now',
  }),
  batch: integer(1, 2048, 128, {
    label: {en: 'Batch size', ko: '배치 크기'},
    help: {
      en: 'How many images each step averages over.',
      ko: '스텝마다 평균 내는 그림의 수.',
    },
    formula: 'L = 1/B Σ L(xᵢ)',
    effect: 'batch',
  }),
  epochs: integer(1, 200, 10, {
    label: {en: 'Epochs', ko: '에폭 수'},
    help: {
      en: 'The budget: how many times training passes through all its images.',
      ko: '학습 예산. 모든 그림을 몇 번 쓰는지 정한다.',
    },
    effect: 'now',
  }),
  seed: integer(0, 4_294_967_295, 1, {
    label: {en: 'Seed', ko: '시드'},
    help: {
      en: 'Fixes every random choice. The same seed gives the same experiment.',
      ko: '모든 무작위 선택을 정한다. 시드가 같으면 같은 실험이다.',
    },
    effect: 'weights',
  }),
  digits: digits({
    label: {en: 'Digits', ko: '숫자'},
    help: {
      en: 'Which digits it is trained on. The map shows all ten, so you can see how it treats the others.',
      ko: '학습에 쓰는 숫자. 지도에는 열 숫자가 모두 나오므로, 배우지 않은 숫자를 어떻게 다루는지 볼 수 있다.',
    },
    effect: 'batch',
  }),
  images: integer(1, 60_000, 60_000, {
    label: {en: 'Training images', ko: '학습 그림 수'},
    help: {
      en: 'How many of the 60,000 are used. If they are few, the network memorises them and the test loss rises.',
      ko: '60,000장 가운데 몇 장을 쓰는지. 적으면 그대로 외워서 테스트 손실이 올라간다.',
    },
    effect: 'batch',
  }),
}

/** Reads the training parameters out of a variant's values. */
export function trainingOf(values: Values<typeof trainingParameters>): Training {
  return {
    optimizer: values.optimiser,
    rate: values.rate,
    rateDecay: values.ratedecay,
    weightDecay: values.decay,
    batch: values.batch,
    epochs: values.epochs,
    seed: values.seed,
    digits: values.digits,
    images: values.images,
  }
}

export const code = integer(1, 1024, 2, {
  label: {en: 'Code size', ko: '코드 크기'},
  help: {
    en: 'How many numbers the code has: the bottleneck of the hourglass. Two can be drawn as a map.',
    ko: '코드를 이루는 수의 개수, 곧 모래시계의 병목. 둘이면 지도로 그릴 수 있다.',
  },
  formula: 'z = f(x) ∈ ℝᵏ',
  effect: 'weights',
})

export const hidden = widths([128, 32], 2048, 5, {
  label: {en: 'Hidden widths', ko: '은닉층 너비'},
  help: {
    en: 'Units in each hidden layer of the encoder, from the pixels inwards. The decoder mirrors them.',
    ko: '인코더 은닉층의 유닛 수(픽셀 쪽부터). 디코더는 순서를 거꾸로 한다.',
  },
  formula: 'h = φ(Wx + b)',
  effect: 'weights',
})

const activationLabels = {
  relu: {value: 'relu', label: {en: 'ReLU', ko: 'ReLU'}},
  tanh: {value: 'tanh', label: {en: 'tanh', ko: 'tanh'}},
  sigmoid: {value: 'sigmoid', label: {en: 'Sigmoid', ko: '시그모이드'}},
  linear: {value: 'linear', label: {en: 'None (linear)', ko: '없음(선형)'}},
} as const

export const activation = choice(
  [activationLabels.relu, activationLabels.tanh, activationLabels.sigmoid, activationLabels.linear],
  'relu',
  {
    label: {en: 'Activation', ko: '활성화 함수'},
    help: {
      en: 'The nonlinearity of each hidden unit. Without one, many layers do no more than a single layer.',
      ko: '은닉 유닛의 비선형성. 없으면 층이 아무리 많아도 층 하나와 다르지 않다.',
    },
    formula: 'ReLU(a) = max(0, a)',
    effect: 'weights',
  },
)

export const codeActivation = choice(
  [activationLabels.linear, activationLabels.tanh, activationLabels.sigmoid, activationLabels.relu],
  'linear',
  {
    label: {en: 'Code activation', ko: '코드 활성화 함수'},
    help: {
      en: 'What is applied to the code itself. tanh keeps every number of it between −1 and 1, and the map in one frame.',
      ko: '코드에 적용하는 함수. tanh를 쓰면 코드의 모든 수가 −1과 1 사이에 있어 지도가 한 틀에 들어온다.',
    },
    formula: 'z = φ(Wh + b),  tanh(a) = (eᵃ − e⁻ᵃ)/(eᵃ + e⁻ᵃ)',
    effect: 'weights',
  },
)

export const output = choice([activationLabels.sigmoid, activationLabels.linear], 'sigmoid', {
  label: {en: 'Output activation', ko: '출력 활성화 함수'},
  help: {
    en: 'Sigmoid keeps every pixel between black and white. Linear allows any value.',
    ko: '시그모이드는 픽셀을 검정과 하양 사이에 두고, 선형은 어떤 값이든 허용한다.',
  },
  formula: 'x̂ = σ(a) = 1/(1 + e⁻ᵃ)',
  effect: 'weights',
})

const losses: readonly {value: ReconstructionLoss; label: {en: string; ko: string}}[] = [
  {value: 'mse', label: {en: 'Mean squared error', ko: '평균 제곱 오차'}},
  {value: 'bce', label: {en: 'Binary cross-entropy', ko: '이진 교차 엔트로피'}},
]

export const loss = choice(losses, 'mse', {
  label: {en: 'Loss', ko: '손실 함수'},
  help: {
    en: 'What training minimises: the squared difference, or the cross-entropy of pixels read as probabilities.',
    ko: '학습이 줄이는 값. 차이의 제곱, 또는 픽셀을 확률로 본 교차 엔트로피다.',
  },
  formula: 'MSE = 1/784 Σ (x − x̂)²,  BCE = −1/784 Σ [x ln x̂ + (1−x) ln(1−x̂)]',
  effect: 'weights',
})

export const centred = flag(false, {
  label: {en: 'Mean removed', ko: '평균 빼기'},
  help: {
    en: 'Subtracts the mean training image from the input of the encoder, as PCA does.',
    ko: 'PCA처럼 인코더의 입력에서 학습 그림의 평균을 뺀다.',
  },
  formula: 'z = f(x − m)',
  effect: 'weights',
})

const noiseLabels = [
  {value: 'gaussian', label: {en: 'Gaussian', ko: '가우스 잡음'}},
  {value: 'masking', label: {en: 'Masking', ko: '가리기'}},
  {value: 'saltpepper', label: {en: 'Salt and pepper', ko: '소금과 후추'}},
  {value: 'holes', label: {en: 'Rectangular holes', ko: '네모 구멍'}},
] as const satisfies readonly {value: CorruptionKind; label: unknown}[]

const noiseText = {
  label: {en: 'Noise', ko: '잡음'},
  help: {
    en: 'How the input is corrupted, anew for every batch. The target stays clean.',
    ko: '입력을 손상시키는 방법. 배치마다 새로 뽑으며, 목표는 깨끗한 그림 그대로다.',
  },
  formula: 'x̃ ~ q(x̃ | x),  x̂ = g(f(x̃))',
  effect: 'batch',
} as const

/** For the variant that is made for noise. */
export const noiseKind = choice(noiseLabels, 'gaussian', noiseText)

/** For every other variant with an encoder: none unless asked for. */
export const noise = choice(
  [{value: 'none', label: {en: 'None', ko: '없음'}}, ...noiseLabels],
  'none',
  noiseText,
)

export const level = real(0, 1, 0.5, {
  label: {en: 'Noise level', ko: '잡음 세기'},
  help: {
    en: 'Gaussian: the standard deviation σ. The others: the share p of pixels that is replaced.',
    ko: '가우스 잡음에서는 표준편차 σ, 나머지에서는 바뀌는 픽셀의 비율 p.',
  },
  formula: 'x̃ = x + σ·ε,  ε ~ N(0, 1)',
  effect: 'batch',
  counts: ({noise}) => noise !== 'none',
})

/** The activation of a net whose code has one of its own: without hidden layers nothing uses it. */
export const hiddenActivation: typeof activation = {
  ...activation,
  counts: ({hidden: widths}) => !Array.isArray(widths) || widths.length > 0,
}

/** What the two parameters of the noise come to. */
export function corruptionOf(values: {noise: CorruptionKind | 'none'; level: number}): Corruption | null {
  return values.noise === 'none' ? null : {kind: values.noise, level: values.level}
}
