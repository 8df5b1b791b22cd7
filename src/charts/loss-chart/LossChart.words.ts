import type {Translated} from '../../contract/words'

const en = {
  name: 'Loss',
  mse: 'mean squared error per pixel',
  bce: 'binary cross-entropy per pixel',
  log: 'Log',
  linear: 'Linear',
  scale: 'Scale of the loss',
  step: 'step',
  epoch: 'epoch',
  train: 'training',
  test: 'test',
  black: 'all black',
  meanImage: 'mean image',
  pca: (k: number) => `PCA with ${k} ${k === 1 ? 'number' : 'numbers'}`,
  plot: 'Loss at step',
  untrained: 'No training recorded here yet. The dashed lines show what has to be beaten.',
  now: (step: string, name: string, train: string, test: string) =>
    `${name}after ${step} steps: training loss ${train}, test loss ${test}.`,
  below: (baseline: string) => ` Below ${baseline}.`,
  above: (baseline: string) => ` Still above ${baseline}.`,
  noBaseline: '',
  allSteps: 'Whole run',
  baseline: 'Baseline',
  value: 'Loss',
}

const ko: typeof en = {
  name: '손실',
  mse: '픽셀당 평균 제곱 오차',
  bce: '픽셀당 이진 교차 엔트로피',
  log: '로그',
  linear: '선형',
  scale: '손실 눈금',
  step: '스텝',
  epoch: '에폭',
  train: '학습',
  test: '테스트',
  black: '전부 검정',
  meanImage: '평균 그림',
  pca: (k: number) => `PCA(수 ${k}개)`,
  plot: '스텝별 손실',
  untrained: '여기에 기록된 학습이 아직 없다. 점선은 이겨야 할 기준이다.',
  now: (step: string, name: string, train: string, test: string) =>
    `${name}${step} 스텝 뒤: 학습 손실 ${train}, 테스트 손실 ${test}.`,
  below: (baseline: string) => ` ${baseline}보다 낮다.`,
  above: (baseline: string) => ` 아직 ${baseline}보다 높다.`,
  noBaseline: '',
  allSteps: '전체 보기',
  baseline: '기준',
  value: '손실',
}

export const words: Translated<typeof en> = {en, ko}

export type LossWords = typeof en
