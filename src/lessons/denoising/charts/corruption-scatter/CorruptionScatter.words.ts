import type {Translated} from '../../../../contract/words'

const en = {
  cloud: 'clean test digits',
  others: 'corruptions of one digit of each kind',
  own: 'corruptions of the chosen digit',
  clean: 'the digit itself, clean',
  spread: (value: string) => `spread ${value}`,
  mosaic: (name: string, n: number) => `Reconstructions of the ${n} corruptions by the ${name} network`,
  net: 'Network',
  thisDigit: 'Spread, this digit',
  average: 'Spread, average digit',
}

const ko: typeof en = {
  cloud: '깨끗한 테스트 숫자',
  others: '종류마다 한 숫자를 손상시킨 것',
  own: '고른 숫자를 손상시킨 것',
  clean: '고른 숫자(깨끗한 것)',
  spread: (value: string) => `퍼짐 ${value}`,
  mosaic: (name: string, n: number) => `손상된 그림 ${n}장을 ‘${name}’ 신경망이 재구성한 것`,
  net: '신경망',
  thisDigit: '퍼짐, 이 숫자',
  average: '퍼짐, 평균',
}

export const words: Translated<typeof en> = {en, ko}

export type CorruptionScatterWords = typeof en
