import type {Term} from './define'

/** Terms of PCA, and of the geometry of codes and images. */
export const spaces = {
  pca: {
    en: {
      term: 'PCA',
      forms: ['principal component analysis'],
      definition:
        'Principal component analysis: the linear code of a given size with the smallest squared error.',
    },
    ko: {
      term: 'PCA',
      forms: ['주성분 분석'],
      definition: '주성분 분석으로, 크기가 정해진 선형 코드 가운데 제곱 오차가 가장 작은 것.',
    },
  },
  'principal-component': {
    en: {
      term: 'principal component',
      forms: ['principal components'],
      definition: 'One of the orthogonal directions of PCA, in order of the variance along them.',
    },
    ko: {term: '주성분', definition: '분산이 큰 차례로 놓인, 서로 직교하는 PCA의 방향 하나.'},
  },
  variance: {
    en: {term: 'variance', definition: 'The mean squared distance of values from their mean.'},
    ko: {term: '분산', definition: '값들이 평균에서 떨어진 거리의 제곱 평균.'},
  },
  'covariance-matrix': {
    en: {
      term: 'covariance matrix',
      definition: 'The table of how every pair of pixels varies together.',
    },
    ko: {term: '공분산 행렬', definition: '모든 픽셀 쌍이 함께 변하는 정도를 모은 행렬.'},
  },
  subspace: {
    en: {
      term: 'subspace',
      forms: ['subspaces'],
      definition:
        'All points that can be reached by adding multiples of a few directions: a line, a plane, or its like.',
    },
    ko: {
      term: '부분공간',
      definition: '방향 몇 개의 배수를 더해 닿을 수 있는 모든 점으로, 직선이나 평면 같은 것.',
    },
  },
  'principal-angle': {
    en: {
      term: 'principal angle',
      forms: ['principal angles'],
      definition: 'An angle between two subspaces; the largest is 0° only if one contains the other.',
    },
    ko: {
      term: '주각',
      definition: '두 부분공간 사이의 각으로, 가장 큰 주각이 0°이면 하나가 다른 하나를 포함한다.',
    },
  },
  'singular-value': {
    en: {
      term: 'singular value',
      forms: ['singular values'],
      definition: 'The factor by which a matrix stretches one of its main directions.',
    },
    ko: {term: '특잇값', definition: '행렬이 주된 방향 하나를 늘이는 배율.'},
  },
  interpolation: {
    en: {
      term: 'interpolation',
      definition: 'Going from one point to another through points between them.',
    },
    ko: {term: '보간', definition: '두 점 사이를 그 중간의 점들로 잇는 것.'},
  },
  slerp: {
    en: {
      term: 'slerp',
      forms: ['spherical interpolation'],
      definition: 'Interpolation along an arc, at a constant angular speed.',
    },
    ko: {term: '구면 보간', definition: '호를 따라 각이 일정한 빠르기로 변하는 보간.'},
  },
  'cross-fade': {
    en: {
      term: 'cross-fade',
      definition: 'Interpolation of two images pixel by pixel.',
    },
    ko: {term: '픽셀 섞기', definition: '두 그림을 픽셀마다 보간하는 것.'},
  },
  'nearest-neighbour': {
    en: {
      term: 'nearest neighbour',
      forms: ['nearest neighbours', 'neighbours'],
      definition: 'Of all examples the one at the smallest distance.',
    },
    ko: {term: '최근접 이웃', forms: ['이웃'], definition: '모든 예 가운데 거리가 가장 가까운 것.'},
  },
  manifold: {
    en: {
      term: 'manifold',
      definition: 'A curved sheet of low dimension in a space of high dimension, near which data lie.',
    },
    ko: {term: '다양체', definition: '고차원 공간 안에서 데이터가 가까이 모여 있는, 차원이 낮은 휜 면.'},
  },
} satisfies Readonly<Record<string, Term>>
