import type {Term} from './define'

/** Terms of how a network learns, and from what. */
export const training = {
  loss: {
    en: {term: 'loss', forms: ['losses'], definition: 'The number that training makes small.'},
    ko: {term: '손실', definition: '학습이 줄이려는 값.'},
  },
  'mean-squared-error': {
    en: {
      term: 'mean squared error',
      forms: ['MSE', 'mean squared difference'],
      definition: 'The squared difference between output and target, averaged over all pixels.',
    },
    ko: {
      term: '평균 제곱 오차',
      forms: ['MSE'],
      definition: '출력과 목표의 차이를 제곱하여 모든 픽셀에서 평균한 값.',
    },
  },
  'cross-entropy': {
    en: {
      term: 'binary cross-entropy',
      forms: ['cross-entropy', 'BCE'],
      definition: 'A loss for pixels read as probabilities: −[x ln x̂ + (1−x) ln(1−x̂)].',
    },
    ko: {
      term: '이진 교차 엔트로피',
      forms: ['교차 엔트로피', 'BCE'],
      definition: '픽셀을 확률로 볼 때의 손실 −[x ln x̂ + (1−x) ln(1−x̂)].',
    },
  },
  gradient: {
    en: {
      term: 'gradient',
      definition: 'The direction in which the loss grows fastest as the weights change.',
    },
    ko: {term: '기울기', definition: '가중치를 바꿀 때 손실이 가장 빨리 커지는 방향.'},
  },
  'gradient-descent': {
    en: {
      term: 'gradient descent',
      definition: 'Training by small steps of the weights against the gradient of the loss.',
    },
    ko: {
      term: '경사 하강법',
      forms: ['경사 하강'],
      definition: '손실의 기울기와 반대쪽으로 가중치를 조금씩 옮기는 학습 방법.',
    },
  },
  momentum: {
    en: {
      term: 'momentum',
      definition: 'Gradient descent in which each step keeps part of the one before.',
    },
    ko: {term: '모멘텀', definition: '앞선 스텝의 일부를 이어 가는 경사 하강법.'},
  },
  adam: {
    en: {
      term: 'Adam',
      definition: 'Gradient descent with momentum and a step size of its own for each weight.',
    },
    ko: {term: 'Adam', definition: '모멘텀을 쓰고 가중치마다 스텝의 크기를 따로 정하는 경사 하강법.'},
  },
  'learning-rate': {
    en: {term: 'learning rate', definition: 'The factor that sets how far a training step goes.'},
    ko: {term: '학습률', definition: '학습 스텝의 크기를 정하는 계수.'},
  },
  'weight-decay': {
    en: {term: 'weight decay', definition: 'A pull of every weight towards zero at each training step.'},
    ko: {term: '가중치 감쇠', definition: '스텝마다 모든 가중치를 0 쪽으로 조금 당기는 것.'},
  },
  batch: {
    en: {term: 'batch', forms: ['batches'], definition: 'The images that one training step averages over.'},
    ko: {term: '배치', definition: '학습 스텝 한 번에 평균 내는 그림들.'},
  },
  step: {
    en: {
      term: 'training step',
      forms: ['training steps'],
      definition: 'One change of all weights, computed from one batch.',
    },
    ko: {term: '스텝', definition: '배치 하나로 모든 가중치를 한 번 바꾸는 일.'},
  },
  epoch: {
    en: {term: 'epoch', forms: ['epochs'], definition: 'One pass through all training images.'},
    ko: {term: '에폭', definition: '모든 학습 그림을 한 번씩 쓰는 과정.'},
  },
  seed: {
    en: {
      term: 'seed',
      forms: ['seeds'],
      definition: 'The number that fixes every random choice, so that a run can be repeated.',
    },
    ko: {term: '시드', definition: '무작위 선택을 모두 정하여 같은 실행을 되풀이할 수 있게 하는 수.'},
  },
  'training-digits': {
    en: {
      term: 'training digits',
      forms: ['training images'],
      definition: 'The 60,000 images that a network may learn from.',
    },
    ko: {term: '학습 숫자', forms: ['학습 그림'], definition: '신경망이 배우는 데 쓰는 그림 60,000장.'},
  },
  'test-digits': {
    en: {
      term: 'test digits',
      forms: ['test images', 'test digit'],
      definition: 'The 10,000 images that are kept out of training and only used to measure.',
    },
    ko: {
      term: '테스트 숫자',
      forms: ['테스트 그림'],
      definition: '학습에 쓰지 않고 성능을 재는 데에만 쓰는 그림 10,000장.',
    },
  },
  label: {
    en: {
      term: 'label',
      forms: ['labels'],
      definition: 'The class an image belongs to, here which digit it is.',
    },
    ko: {term: '레이블', definition: '그림이 속한 종류로, 여기서는 어떤 숫자인지를 뜻한다.'},
  },
  mnist: {
    en: {
      term: 'MNIST',
      definition: 'A data set of 70,000 handwritten digits of 28×28 pixels, scaled and centred.',
    },
    ko: {
      term: 'MNIST',
      definition: '크기와 중심을 맞춘 28×28 픽셀 손글씨 숫자 70,000장의 데이터 집합.',
    },
  },
  overfitting: {
    en: {
      term: 'overfitting',
      definition: 'Learning the training images so closely that the error on test images grows.',
    },
    ko: {term: '과적합', definition: '학습 그림에 지나치게 맞추어 테스트 그림의 오차가 커지는 것.'},
  },
  'fine-tuning': {
    en: {
      term: 'fine-tuning',
      definition: 'Training a whole network further after its layers have been trained one by one.',
    },
    ko: {term: '미세 조정', definition: '층을 하나씩 학습시킨 뒤 신경망 전체를 이어서 학습시키는 것.'},
  },
} satisfies Readonly<Record<string, Term>>
