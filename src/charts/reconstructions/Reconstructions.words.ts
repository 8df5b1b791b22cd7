import type {Translated} from '../../contract/words'

const en = {
  name: 'Reconstructions',
  wanted: 'test digit',
  input: 'input of the encoder',
  back: 'reconstruction',
  error: 'error',
  tooMuch: 'too much ink',
  tooLittle: 'too little ink',
  column: (digit: number, index: string, error: string) =>
    `Digit ${digit}, test image ${index}, mean squared error ${error}`,
  strip: 'Test digits and their reconstructions',
  bars: (noisy: boolean) =>
    `Mean squared error per pixel, over all test images of each digit${noisy ? ', from clean digits' : ''}`,
  caption: (n: number, mean: string) =>
    `${n} test digits and their reconstructions; mean squared error ${mean} per pixel over these ${n}.`,
  noisy: ' The encoder is given these with noise; the bars are from clean digits.',
  ranking: (best: number, worst: number) =>
    ` Over all test digits, the error is smallest for ${best} and largest for ${worst}.`,
  digit: 'Digit',
  index: 'Test image',
  mse: 'Mean squared error',
  mean: 'Mean of all its test images',
}

const ko: typeof en = {
  name: '재구성',
  wanted: '테스트 숫자',
  input: '인코더 입력',
  back: '재구성',
  error: '오차',
  tooMuch: '잉크가 많음',
  tooLittle: '잉크가 적음',
  column: (digit: number, index: string, error: string) =>
    `숫자 ${digit}, 테스트 그림 ${index}, 평균 제곱 오차 ${error}`,
  strip: '테스트 숫자와 재구성',
  bars: (noisy: boolean) =>
    `숫자별 픽셀당 평균 제곱 오차, 해당 테스트 그림 전체${noisy ? ', 깨끗한 입력' : ''}`,
  caption: (n: number, mean: string) =>
    `테스트 숫자 ${n}개와 그 재구성. 이 ${n}개의 픽셀당 평균 제곱 오차는 ${mean}이다.`,
  noisy: ' 이 숫자들은 잡음을 섞어 인코더에 넣었다. 막대는 깨끗한 입력에서 잰 값이다.',
  ranking: (best: number, worst: number) =>
    ` 테스트 숫자 전체에서 오차가 가장 작은 숫자는 ${best}, 가장 큰 숫자는 ${worst}이다.`,
  digit: '숫자',
  index: '테스트 그림',
  mse: '평균 제곱 오차',
  mean: '해당 숫자 전체의 평균',
}

export const words: Translated<typeof en> = {en, ko}

export type ReconstructionWords = typeof en
