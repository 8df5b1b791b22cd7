import type {Term} from './define'

/** Terms of what an autoencoder is built of. */
export const model = {
  autoencoder: {
    en: {
      term: 'autoencoder',
      forms: ['autoencoders'],
      definition: 'A network trained to reproduce its input after passing it through a code.',
    },
    ko: {term: '오토인코더', definition: '입력을 코드로 줄였다가 다시 입력과 같게 만들도록 학습하는 신경망.'},
  },
  encoder: {
    en: {
      term: 'encoder',
      definition: 'The first half of an autoencoder, which computes the code of an input.',
    },
    ko: {term: '인코더', definition: '입력에서 코드를 계산하는 오토인코더의 앞쪽 절반.'},
  },
  decoder: {
    en: {
      term: 'decoder',
      definition: 'The second half of an autoencoder, which computes an output from a code alone.',
    },
    ko: {term: '디코더', definition: '코드만 가지고 출력을 계산하는 오토인코더의 뒤쪽 절반.'},
  },
  code: {
    en: {
      term: 'code',
      forms: ['codes'],
      definition: 'The numbers that the encoder computes from an input, and all that the decoder sees of it.',
    },
    ko: {term: '코드', definition: '인코더가 입력에서 계산한 수들로, 디코더는 이것만 본다.'},
  },
  'code-size': {
    en: {term: 'code size', definition: 'How many numbers a code has, often written k.'},
    ko: {term: '코드 크기', definition: '코드를 이루는 수의 개수로, 흔히 k로 쓴다.'},
  },
  bottleneck: {
    en: {
      term: 'bottleneck',
      definition: 'A layer with fewer units than the input has numbers, so that not everything can pass.',
    },
    ko: {term: '병목', definition: '유닛이 입력의 수보다 적어서 모든 정보가 지나갈 수는 없는 층.'},
  },
  'latent-space': {
    en: {
      term: 'latent space',
      forms: ['latent'],
      definition: 'The space whose points are codes.',
    },
    ko: {term: '잠재 공간', definition: '점 하나하나가 코드인 공간.'},
  },
  reconstruction: {
    en: {
      term: 'reconstruction',
      forms: ['reconstructions'],
      definition: 'What the decoder returns for the code of an input.',
    },
    ko: {term: '재구성', definition: '입력의 코드에서 디코더가 다시 만든 결과.'},
  },
  'hidden-layer': {
    en: {
      term: 'hidden layer',
      forms: ['hidden layers'],
      definition: 'A layer between the input and the output of a network.',
    },
    ko: {term: '은닉층', definition: '신경망의 입력과 출력 사이에 있는 층.'},
  },
  unit: {
    en: {
      term: 'unit',
      forms: ['units', 'hidden unit', 'hidden units'],
      definition:
        'One number of a layer: a weighted sum of the layer before, passed through the activation function.',
    },
    ko: {
      term: '유닛',
      forms: ['은닉 유닛'],
      definition: '층을 이루는 수 하나로, 앞 층의 가중합에 활성화 함수를 적용한 값.',
    },
  },
  weight: {
    en: {
      term: 'weight',
      forms: ['weights'],
      definition: 'A number that a network multiplies a value by, and that training adjusts.',
    },
    ko: {term: '가중치', definition: '신경망이 값에 곱하는 수로, 학습으로 조정된다.'},
  },
  bias: {
    en: {
      term: 'bias',
      forms: ['biases'],
      definition: 'A number that a unit adds to its weighted sum, and that training adjusts.',
    },
    ko: {term: '편향', definition: '유닛이 가중합에 더하는 수로, 학습으로 조정된다.'},
  },
  'activation-function': {
    en: {
      term: 'activation function',
      forms: ['activation functions'],
      definition: 'The function that a unit applies to its weighted sum.',
    },
    ko: {term: '활성화 함수', definition: '유닛이 가중합에 적용하는 함수.'},
  },
  activation: {
    en: {term: 'activation', forms: ['activations'], definition: 'The value of a unit for one input.'},
    ko: {term: '활성도', definition: '한 입력에 대한 유닛의 값.'},
  },
  nonlinearity: {
    en: {
      term: 'nonlinearity',
      forms: ['nonlinearities', 'nonlinear'],
      definition:
        'Whatever makes a network more than a linear map: an activation function that is not a straight line.',
    },
    ko: {
      term: '비선형성',
      forms: ['비선형'],
      definition: '신경망이 선형 사상을 넘어서게 하는 성질로, 직선이 아닌 활성화 함수에서 나온다.',
    },
  },
  relu: {
    en: {term: 'ReLU', definition: 'The activation function max(0, a): negative sums become 0.'},
    ko: {term: 'ReLU', definition: '음수를 0으로 만드는 활성화 함수 max(0, a).'},
  },
  sigmoid: {
    en: {term: 'sigmoid', definition: 'The activation function 1/(1 + e⁻ᵃ), always between 0 and 1.'},
    ko: {term: '시그모이드', definition: '값이 언제나 0과 1 사이인 활성화 함수 1/(1 + e⁻ᵃ).'},
  },
  tanh: {
    en: {term: 'tanh', definition: 'The hyperbolic tangent as activation function, always between −1 and 1.'},
    ko: {term: 'tanh', definition: '값이 언제나 −1과 1 사이인 활성화 함수인 쌍곡탄젠트.'},
  },
  'dense-layer': {
    en: {
      term: 'dense layer',
      forms: ['dense layers'],
      definition: 'A layer in which every unit is connected to every unit of the layer before.',
    },
    ko: {term: '완전 연결층', definition: '모든 유닛이 앞 층의 모든 유닛과 연결된 층.'},
  },
  convolution: {
    en: {
      term: 'convolution',
      forms: ['convolutions', 'convolutional'],
      definition: 'A layer that applies the same small filters at every place of an image.',
    },
    ko: {term: '합성곱', definition: '같은 작은 필터를 그림의 모든 자리에 적용하는 층의 연산.'},
  },
  filter: {
    en: {
      term: 'filter',
      forms: ['filters'],
      definition: 'The weights of a convolution for one feature map: a small pattern it looks for.',
    },
    ko: {term: '필터', definition: '합성곱에서 특징 맵 하나를 만드는 가중치로, 찾으려는 작은 무늬.'},
  },
  'feature-map': {
    en: {
      term: 'feature map',
      forms: ['feature maps'],
      definition: 'The values of one filter at all places of an image.',
    },
    ko: {term: '특징 맵', definition: '필터 하나가 그림의 모든 자리에서 낸 값.'},
  },
  'tied-weights': {
    en: {
      term: 'tied weights',
      definition: 'A decoder that uses the transposed weights of the encoder instead of its own.',
    },
    ko: {term: '가중치 공유', definition: '디코더가 자기 가중치 대신 인코더 가중치의 전치를 쓰는 방식.'},
  },
  'linear-autoencoder': {
    en: {
      term: 'linear autoencoder',
      forms: ['linear autoencoders'],
      definition:
        'An autoencoder without activation functions; at its best it spans the same subspace as PCA.',
    },
    ko: {
      term: '선형 오토인코더',
      definition: '활성화 함수가 없는 오토인코더로, 가장 잘 학습하면 PCA와 같은 부분공간에 이른다.',
    },
  },
} satisfies Readonly<Record<string, Term>>
