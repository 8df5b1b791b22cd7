import type {Translated} from '../../../../contract/words'

const en = {
  digits: 'Test digits and their reconstructions',
  column: (digit: number, index: string, errors: string) =>
    `Digit ${digit}, test image ${index}; mean squared error ${errors}`,
  of: (name: string, error: string) => `${name} ${error}`,
  errorOf: (value: string) => `error ${value}`,
  image: 'Image',
  error: 'mean squared error against the clean one',
  topDown: (names: string) => `From top to bottom: ${names}.`,
}

const ko: typeof en = {
  digits: '테스트 숫자와 재구성',
  column: (digit: number, index: string, errors: string) =>
    `숫자 ${digit}, 테스트 그림 ${index}, 평균 제곱 오차: ${errors}`,
  of: (name: string, error: string) => `${name} ${error}`,
  errorOf: (value: string) => `오차 ${value}`,
  image: '그림',
  error: '깨끗한 그림과의 평균 제곱 오차',
  topDown: (names: string) => `위에서부터 ${names}.`,
}

export const words: Translated<typeof en> = {en, ko}

export type DenoisedDigitsWords = typeof en
