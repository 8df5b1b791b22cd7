import type {Translated} from '../../../../contract/words'

const en = {
  digit: 'test digit',
  digits: 'Test digits and their reconstructions',
  column: (digit: number, index: string, errors: string) =>
    `Digit ${digit}, test image ${index}; mean squared error ${errors}`,
  of: (name: string, error: string) => `${name} ${error}`,
  all: 'all 10,000',
  bars: 'Mean squared error by digit, all 10,000 test digits',
  tableDigit: 'Digit',
  tableAll: 'All',
  tableImage: 'Test image',
}

const ko: typeof en = {
  digit: '테스트 숫자',
  digits: '테스트 숫자와 방법별 재구성',
  column: (digit: number, index: string, errors: string) =>
    `숫자 ${digit}, 테스트 그림 ${index}, 평균 제곱 오차: ${errors}`,
  of: (name: string, error: string) => `${name} ${error}`,
  all: '10,000개 전체',
  bars: '숫자별 평균 제곱 오차, 테스트 숫자 10,000개',
  tableDigit: '숫자',
  tableAll: '전체',
  tableImage: '테스트 그림',
}

export const words: Translated<typeof en> = {en, ko}

export type ModelComparisonWords = typeof en
