import type {Measure} from '../../contract/description'
import type {Translated} from '../../contract/words'

type Per = 'pixel' | 'image' | 'batch'

/** What is measured in nats where it is summed over an image. */
const inNats: ReadonlySet<Measure> = new Set([
  'cross-entropy',
  'gaussian likelihood',
  'divergence',
  'sparsity',
])

const termsEn: Readonly<Record<Measure, string>> = {
  'squared error': 'Reconstruction',
  'cross-entropy': 'Reconstruction',
  'gaussian likelihood': 'Reconstruction',
  divergence: 'Divergence',
  sparsity: 'Sparsity',
  contraction: 'Contraction',
  commitment: 'Commitment',
  codebook: 'Codebook',
  classification: 'Classification',
  adversarial: 'Adversarial',
}

const termsKo: Readonly<Record<Measure, string>> = {
  'squared error': '재구성',
  'cross-entropy': '재구성',
  'gaussian likelihood': '재구성',
  divergence: '발산',
  sparsity: '희소성',
  contraction: '수축',
  commitment: '전념',
  codebook: '코드북',
  classification: '분류',
  adversarial: '적대',
}

/** What has the same formula in every language. */
const formulas: Partial<Record<Measure, string>> = {
  'gaussian likelihood': '−ln p(x|z)',
  divergence: 'KL(q ‖ p)',
  sparsity: 'Σ KL(ρ ‖ ρ̂)',
  contraction: '‖∂h/∂x‖²',
  commitment: '‖z − sg[e]‖²',
  codebook: '‖sg[z] − e‖²',
}

const figuresEn: Readonly<Record<string, string>> = {
  negativeElbo: '−ELBO',
  meanActivation: 'Mean activation',
  accuracy: 'Accuracy',
  perplexity: 'Perplexity',
}

const figuresKo: Readonly<Record<string, string>> = {
  negativeElbo: '−ELBO',
  meanActivation: '평균 활성도',
  accuracy: '정확도',
  perplexity: '퍼플렉시티',
}

function measureEn(measure: Measure, per: Per): string {
  if (measure === 'squared error') return per === 'pixel' ? 'mean squared error' : 'squared error'
  if (measure === 'cross-entropy') return per === 'pixel' ? 'binary cross-entropy' : 'cross-entropy'
  return formulas[measure] ?? 'cross-entropy'
}

function measureKo(measure: Measure, per: Per): string {
  if (measure === 'squared error') return per === 'pixel' ? '평균 제곱 오차' : '제곱 오차'
  if (measure === 'cross-entropy') return per === 'pixel' ? '이진 교차 엔트로피' : '교차 엔트로피'
  return formulas[measure] ?? '교차 엔트로피'
}

const perEn: Readonly<Record<Per, string>> = {pixel: 'per pixel', image: 'per image', batch: 'over a batch'}
const perKo: Readonly<Record<Per, string>> = {pixel: '픽셀당', image: '그림당', batch: '배치 전체의'}

const nats = (measure: Measure, per: Per) => per !== 'pixel' && inNats.has(measure)

const en = {
  name: 'Loss',
  unit: (measure: Measure, per: Per) =>
    `${measureEn(measure, per)}${nats(measure, per) ? ', nats' : ''} ${perEn[per]}`,
  sum: 'weighted sum of the terms',
  sumOfNats: 'weighted sum of the terms, nats per image',
  natsPerImage: 'nats per image',
  byPhase: 'mean squared error of what the phase reconstructs',
  total: 'Total',
  loss: 'Loss',
  error: 'Squared error',
  errorClean: 'Squared error, clean digits',
  terms: termsEn,
  figures: figuresEn,
  drawn: 'Quantity',
  weighting: 'Terms with their weights or without',
  weighted: 'Weighted',
  plain: 'Unweighted',
  log: 'Log',
  linear: 'Linear',
  scale: 'Scale of the loss',
  step: 'step',
  epoch: 'epoch',
  phase: 'phase',
  train: 'training',
  test: 'test',
  black: 'all black',
  meanImage: 'mean image',
  entropy: 'entropy of the pixels',
  wanted: 'target ρ =',
  pca: (k: number) => `PCA with ${k} ${k === 1 ? 'number' : 'numbers'}`,
  pcaClean: (k: number) => `PCA with ${k} ${k === 1 ? 'number' : 'numbers'}, clean digits`,
  plot: 'Loss at step',
  untrained: 'No training recorded yet. The dashed lines are baselines to beat.',
  /** Over what a figure is the mean, behind it. */
  over: (steps: number) => (steps < 2 ? '' : ` (mean of the last ${steps})`),
  overTests: ' (whole test set)',
  fromNoisy: ', from noisy digits',
  fromClean: ', from clean digits',
  now: (steps: string, train: string, test: string, from: string) =>
    `after ${steps} steps: training loss ${train}, test loss ${test}${from}.`,
  nowOf: (what: string, steps: string, train: string, test: string, from: string) =>
    `${what} after ${steps} steps: training ${train}, test ${test}${from}.`,
  nowTest: (what: string, steps: string, test: string, from: string) =>
    `${what} after ${steps} steps: ${test}${from}.`,
  trainMean: (steps: number) => `training, mean of ${steps} steps`,
  below: (baseline: string) => ` Below ${baseline}.`,
  above: (baseline: string) => ` Still above ${baseline}.`,
  allSteps: 'Whole run',
  baseline: 'Baseline',
  value: 'Loss',
}

const ko: typeof en = {
  name: '손실',
  unit: (measure, per) => `${perKo[per]} ${measureKo(measure, per)}${nats(measure, per) ? '(nat)' : ''}`,
  sum: '가중치를 곱한 항의 합',
  sumOfNats: '가중치를 곱한 항의 합, 그림당 nat',
  natsPerImage: '그림당 nat',
  byPhase: '단계마다 재구성하는 것의 평균 제곱 오차',
  total: '전체',
  loss: '손실',
  error: '제곱 오차',
  errorClean: '제곱 오차(깨끗한 입력)',
  terms: termsKo,
  figures: figuresKo,
  drawn: '표시할 값',
  weighting: '항에 가중치를 곱할지',
  weighted: '가중치 포함',
  plain: '가중치 없이',
  log: '로그',
  linear: '선형',
  scale: '손실 눈금',
  step: '스텝',
  epoch: '에폭',
  phase: '단계',
  train: '학습',
  test: '테스트',
  black: '전부 검정',
  meanImage: '평균 그림',
  entropy: '픽셀의 엔트로피',
  wanted: '목표 ρ =',
  pca: (k: number) => `PCA(수 ${k}개)`,
  pcaClean: (k: number) => `PCA(수 ${k}개, 깨끗한 입력)`,
  plot: '스텝별 손실',
  untrained: '아직 기록된 학습이 없다. 점선은 넘어야 할 기준이다.',
  over: (steps) => (steps < 2 ? '' : `(마지막 ${steps}스텝 평균)`),
  overTests: '(테스트 전체)',
  fromNoisy: ', 잡음이 섞인 입력',
  fromClean: ', 깨끗한 입력',
  now: (steps, train, test, from) => `${steps}스텝 뒤: 학습 손실 ${train}, 테스트 손실 ${test}${from}.`,
  nowOf: (what, steps, train, test, from) => `${steps}스텝 뒤 ${what}: 학습 ${train}, 테스트 ${test}${from}.`,
  nowTest: (what, steps, test, from) => `${steps}스텝 뒤 ${what}: ${test}${from}.`,
  trainMean: (steps) => `학습(${steps}스텝 평균)`,
  below: (baseline: string) => ` ${baseline}보다 낮다.`,
  above: (baseline: string) => ` 아직 ${baseline}보다 높다.`,
  allSteps: '전체 보기',
  baseline: '기준',
  value: '손실',
}

export const words: Translated<typeof en> = {en, ko}

export type LossWords = typeof en

/** Whether a term is told in nats. */
export const isInNats = nats
