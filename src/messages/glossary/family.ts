import type {Term} from './define'

/** Terms of the kinds of autoencoder, and of what they add. */
export const family = {
  corruption: {
    en: {
      term: 'corruption',
      forms: ['corrupted', 'corruptions'],
      definition: 'A random change of an input, such as added noise or missing pixels.',
    },
    ko: {term: '손상', definition: '잡음을 더하거나 픽셀을 지우는 것처럼 입력을 무작위로 바꾸는 것.'},
  },
  'gaussian-noise': {
    en: {
      term: 'Gaussian noise',
      forms: ['Gaussian'],
      definition: 'Noise drawn from a normal distribution, independently for every pixel.',
    },
    ko: {term: '가우스 잡음', definition: '픽셀마다 독립으로 정규분포에서 뽑은 잡음.'},
  },
  masking: {
    en: {term: 'masking', definition: 'Setting each pixel to 0 with a given probability.'},
    ko: {term: '가리기', definition: '픽셀마다 정해진 확률로 값을 0으로 만드는 것.'},
  },
  'denoising-autoencoder': {
    en: {
      term: 'denoising autoencoder',
      definition: 'An autoencoder that is given a corrupted input and trained to return the clean one.',
    },
    ko: {
      term: '잡음 제거 오토인코더',
      definition: '손상된 입력을 받아 깨끗한 입력을 돌려주도록 학습하는 오토인코더.',
    },
  },
  'sparse-autoencoder': {
    en: {
      term: 'sparse autoencoder',
      definition: 'An autoencoder whose code units must be nearly off for most inputs.',
    },
    ko: {
      term: '희소 오토인코더',
      definition: '코드의 유닛이 대부분의 입력에서 거의 꺼져 있어야 하는 오토인코더.',
    },
  },
  'contractive-autoencoder': {
    en: {
      term: 'contractive autoencoder',
      definition: 'An autoencoder that is penalised where its code changes with small changes of the input.',
    },
    ko: {
      term: '수축 오토인코더',
      definition: '입력이 조금 바뀔 때 코드가 변하는 만큼 벌점을 주는 오토인코더.',
    },
  },
  jacobian: {
    en: {
      term: 'Jacobian',
      definition: 'The table of derivatives of all code numbers by all pixels.',
    },
    ko: {term: '야코비 행렬', definition: '코드의 모든 수를 모든 픽셀로 미분한 값의 행렬.'},
  },
  vae: {
    en: {
      term: 'variational autoencoder',
      forms: ['VAE'],
      definition:
        'An autoencoder whose codes are normal distributions kept close to a prior, so that draws from the prior decode to new examples.',
    },
    ko: {
      term: '변분 오토인코더',
      forms: ['VAE'],
      definition:
        '코드가 사전 분포에 가까운 정규분포여서, 사전 분포에서 뽑은 코드로 새 예를 만들 수 있는 오토인코더.',
    },
  },
  prior: {
    en: {
      term: 'prior',
      definition: 'The distribution that codes are asked to follow before any input is seen, here N(0, I).',
    },
    ko: {term: '사전 분포', definition: '입력을 보기 전에 코드가 따라야 하는 분포로, 여기서는 N(0, I).'},
  },
  'kl-divergence': {
    en: {
      term: 'KL divergence',
      forms: ['Kullback–Leibler divergence'],
      definition: 'A measure of how far one distribution is from another; 0 if they are the same.',
    },
    ko: {
      term: 'KL 발산',
      definition: '한 분포가 다른 분포와 얼마나 다른지 재는 양으로, 같으면 0이다.',
    },
  },
  elbo: {
    en: {
      term: 'ELBO',
      definition:
        'The evidence lower bound, which a VAE maximises: expected log-likelihood minus KL divergence.',
    },
    ko: {
      term: 'ELBO',
      definition: 'VAE가 최대화하는 증거 하한으로, 로그 가능도의 기댓값에서 KL 발산을 뺀 값.',
    },
  },
  collapse: {
    en: {
      term: 'collapse',
      forms: ['posterior collapse'],
      definition: 'What happens to a code dimension of a VAE that carries nothing of the input any more.',
    },
    ko: {
      term: '붕괴',
      definition: 'VAE의 코드 차원이 입력의 정보를 더는 담지 않게 되는 것.',
    },
  },
  'stacked-autoencoder': {
    en: {
      term: 'stacked autoencoder',
      definition:
        'An autoencoder whose layers are trained one after another, each on the codes of the one below.',
    },
    ko: {
      term: '적층 오토인코더',
      definition: '아래층의 코드로 위층을 차례로 하나씩 학습시키는 오토인코더.',
    },
  },
} satisfies Readonly<Record<string, Term>>
