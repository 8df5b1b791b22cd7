import type {Translated} from '../../contract/words'

/** A distribution that codes are drawn from. */
export type Origin = 'prior' | 'fitted'

const en = {
  name: 'Samples',
  from: 'Drawn from',
  choices: {prior: 'Prior', fitted: 'Fitted', both: 'Both'},
  heads: {prior: 'from the prior N(0, I)', fitted: 'from a normal fitted to the codes'},
  again: 'Draw again',
  seed: 'Seed',
  grid: {
    prior: 'Decoded draws from the prior N(0, I)',
    fitted: 'Decoded draws from a normal distribution fitted to the codes',
  },
  draw: (n: number, code: string) => `Draw ${n}, z = ${code}`,
  caption: {
    prior: (n: number) => `${n} codes drawn from the prior N(0, I), decoded.`,
    fitted: (n: number) =>
      `${n} codes drawn from a normal distribution with the mean and covariance of the test digits’ codes, decoded.`,
    both: (n: number) =>
      `${n} codes drawn from the prior N(0, I), and ${n} from a normal distribution with the mean and covariance of the test digits’ codes, decoded.`,
  },
  noPrior: ' Nothing in this network’s loss pulls its codes towards N(0, I).',
  number: 'Draw',
  origin: 'From',
  more: (n: number) => `and ${n} more`,
}

const ko: typeof en = {
  name: '표본',
  from: '뽑는 곳',
  choices: {prior: '사전 분포', fitted: '맞춘 분포', both: '둘 다'},
  heads: {prior: '사전 분포 N(0, I)에서', fitted: '코드에 맞춘 정규분포에서'},
  again: '다시 뽑기',
  seed: '시드',
  grid: {
    prior: '사전 분포 N(0, I)에서 뽑아 디코딩한 표본',
    fitted: '코드에 맞춘 정규분포에서 뽑아 디코딩한 표본',
  },
  draw: (n: number, code: string) => `표본 ${n}, z = ${code}`,
  caption: {
    prior: (n: number) => `사전 분포 N(0, I)에서 코드 ${n}개를 뽑아 디코딩한 그림.`,
    fitted: (n: number) =>
      `테스트 숫자의 코드와 평균·공분산이 같은 정규분포에서 코드 ${n}개를 뽑아 디코딩한 그림.`,
    both: (n: number) =>
      `코드를 ${n}개씩 뽑아 디코딩한 그림. 한쪽은 사전 분포 N(0, I)에서, 다른 쪽은 테스트 숫자의 코드와 평균·공분산이 같은 정규분포에서 뽑았다.`,
  },
  noPrior: ' 이 신경망의 손실에는 코드를 N(0, I) 쪽으로 당기는 항이 없다.',
  number: '표본',
  origin: '분포',
  more: (n: number) => `외 ${n}개`,
}

export const words: Translated<typeof en> = {en, ko}

export type SamplesWords = typeof en
