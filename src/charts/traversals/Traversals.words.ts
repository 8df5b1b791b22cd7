import type {Translated} from '../../contract/words'

/** How it is measured what a dimension carries. */
export type Carried = 'nats' | 'variance'

const en = {
  name: 'Traversals',
  carries: {
    nats: (value: string) => `${value} nats`,
    variance: (value: string) => `variance ${value}`,
  },
  dead: {
    nats: (value: string) => `dead: carries ${value} nats`,
    variance: (value: string) => `dead: variance ${value}`,
  },
  deviations: (n: string) => (n === '0' ? '0' : `${n}σ`),
  strip: (name: string, n: number, carries: string) =>
    `${n} decoded images, ${name} from −3 to +3 standard deviations; ${carries}`,
  slider: (name: string) => `Move ${name}`,
  at: (value: string, offset: string) => `${value}, ${offset} standard deviations`,
  own: 'own code',
  moved: 'moved',
  ownImage: 'Decoded from the digit’s own code',
  movedImage: 'Decoded from the moved code',
  back: 'Back',
  more: 'More dimensions',
  fewer: 'Fewer',
  past: 'The sliders work on the network as it is now, not on a past moment.',
  digit: (digit: number | null) => (digit === null ? 'this image' : `this ${digit}`),
  around: (digit: string) =>
    `The code of ${digit}, one dimension at a time from −3 to +3 standard deviations, with the others fixed.`,
  order: {
    nats: (shown: number, size: number) =>
      ` ${first(shown, size)} by divergence from the prior, over all test digits.`,
    variance: (shown: number, size: number) => ` ${first(shown, size)} by variance over all test digits.`,
  },
  mark: ' ▲ marks the code’s own value.',
  dimension: 'Dimension',
  value: 'Own value',
  centre: 'Mean',
  deviation: 'Standard deviation',
  carried: {nats: 'Divergence in nats', variance: 'Variance'},
  state: 'State',
  isDead: 'dead',
  isAlive: 'alive',
}

const first = (shown: number, size: number) =>
  shown < size ? `Of ${size} dimensions the first ${shown}, ordered` : 'Ordered'

const ko: typeof en = {
  name: '차원별 변화',
  carries: {
    nats: (value) => `${value} nat`,
    variance: (value) => `분산 ${value}`,
  },
  dead: {
    nats: (value) => `죽은 차원: ${value} nat`,
    variance: (value) => `죽은 차원: 분산 ${value}`,
  },
  deviations: (n) => (n === '0' ? '0' : `${n}σ`),
  strip: (name, n, carries) => `${name}: 표준편차 −3배부터 +3배까지 디코딩한 그림 ${n}장, ${carries}`,
  slider: (name) => `${name} 움직이기`,
  at: (value, offset) => `${value}, 표준편차의 ${offset}배`,
  own: '본래 코드',
  moved: '움직인 코드',
  ownImage: '이 숫자의 본래 코드를 디코딩한 그림',
  movedImage: '움직인 코드를 디코딩한 그림',
  back: '되돌리기',
  more: '차원 더 보기',
  fewer: '줄이기',
  past: '슬라이더는 현재의 신경망에만 작용하므로, 과거의 순간을 보는 동안에는 쓸 수 없다.',
  digit: (digit) => (digit === null ? '이 그림' : `이 숫자 ${digit}`),
  around: (digit) =>
    `${digit}의 코드에서 다른 차원은 그대로 두고 한 차원씩 표준편차 −3배부터 +3배까지 움직인 그림.`,
  order: {
    nats: (shown, size) =>
      ` 모든 테스트 숫자에서 잰, 사전 분포와의 발산이 큰 차원부터 ${firstKo(shown, size)}.`,
    variance: (shown, size) => ` 모든 테스트 숫자에서 분산이 큰 차원부터 ${firstKo(shown, size)}.`,
  },
  mark: ' ▲는 코드의 본래 값이다.',
  dimension: '차원',
  value: '본래 값',
  centre: '평균',
  deviation: '표준편차',
  carried: {nats: '발산(nat)', variance: '분산'},
  state: '상태',
  isDead: '죽음',
  isAlive: '살아 있음',
}

const firstKo = (shown: number, size: number) =>
  shown < size ? `${size}개 가운데 ${shown}개를 보인다` : '차례로 놓았다'

export const words: Translated<typeof en> = {en, ko}

export type TraversalsWords = typeof en
