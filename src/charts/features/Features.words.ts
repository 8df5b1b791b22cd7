import type {Translated} from '../../contract/words'

const en = {
  name: 'Features',
  source: 'Which features',
  encoder: 'Encoder filters',
  decoder: 'Decoder columns',
  unit: (unit: number) => `Unit ${unit}`,
  filter: (filter: number) => `Filter ${filter}`,
  range: (first: number, last: number, count: number) => `${first}–${last} of ${count}`,
  more: 'More',
  back: 'Back',
  mapsOf: (layer: number, size: string, digit: number | null) =>
    `Feature maps of ${digit === null ? 'this image' : `this ${digit}`}, layer ${layer} (${size})`,
  map: (map: number) => `Feature map ${map}`,
  unitsOf: (digit: number | null) => `Units of ${digit === null ? 'this image' : `this ${digit}`}`,
  sort: 'Sort by activation',
  activation: 'activation',
  inOrder: 'unit, in order',
  sorted: 'unit, most active first',
  histogram: 'All activations, over all test digits',
  share: 'share',
  rho: (rho: string) => `ρ = ${rho}`,
  average: (mean: string) => `mean ${mean}`,
  waiting: 'Features appear once the network is built.',
  encoderCaption: (count: number) =>
    `The weights of each of the ${count} units next to the image, pixel by pixel: what it looks for.`,
  filterCaption: (count: number, side: number) =>
    `The ${count} filters of the first layer, ${side} × ${side} weights each, applied all over the image.`,
  decoderCaption: (count: number) =>
    `The weights of each of the ${count} units before the output, pixel by pixel: what it draws.`,
  decoderFilterCaption: (count: number, side: number) =>
    `The ${count} filters of the last layer, ${side} × ${side} weights each. The output is the sum of their copies.`,
  scale: (most: string) =>
    ` Dark is positive, blue negative, the background 0. All share one scale, up to ±${most}.`,
  active: (active: number, count: number) => ` Of ${count} units ${active} are above 0.5 for this image.`,
  meanIs: (mean: string, rho: string | null) =>
    ` The mean activation is ${mean}${rho === null ? '' : `; the target ρ is ${rho}`}. Shares are on a logarithmic scale.`,
  marked: (unit: number, value: string | null) =>
    ` Unit ${unit} is marked${value === null ? '' : `: its activation is ${value}`}.`,
  columns: {
    unit: 'Unit',
    lowest: 'Lowest weight',
    highest: 'Highest weight',
    here: 'This image',
    mean: 'Mean',
  },
}

const ko: typeof en = {
  name: '특징',
  source: '볼 특징',
  encoder: '인코더 필터',
  decoder: '디코더 열',
  unit: (unit: number) => `유닛 ${unit}`,
  filter: (filter: number) => `필터 ${filter}`,
  range: (first: number, last: number, count: number) => `${count}개 가운데 ${first}–${last}`,
  more: '더 보기',
  back: '이전',
  mapsOf: (layer: number, size: string, digit: number | null) =>
    `${digit === null ? '이 그림' : `이 숫자 ${digit}`}의 특징 맵, ${layer}층 (${size})`,
  map: (map: number) => `특징 맵 ${map}`,
  unitsOf: (digit: number | null) => `${digit === null ? '이 그림' : `이 숫자 ${digit}`}의 유닛`,
  sort: '활성도순으로 정렬',
  activation: '활성도',
  inOrder: '유닛(번호순)',
  sorted: '유닛(활성도가 큰 것부터)',
  histogram: '테스트 숫자 전체의 모든 활성도',
  share: '비율',
  rho: (rho: string) => `ρ = ${rho}`,
  average: (mean: string) => `평균 ${mean}`,
  waiting: '신경망이 만들어지면 특징이 나타난다.',
  encoderCaption: (count: number) => `입력 바로 다음의 유닛 ${count}개가 찾는 것을 픽셀별 가중치로 보인다.`,
  filterCaption: (count: number, side: number) =>
    `첫 층의 필터 ${count}개. 가중치는 각각 ${side} × ${side}개이고, 그림의 모든 자리에 적용된다.`,
  decoderCaption: (count: number) => `출력 바로 앞의 유닛 ${count}개가 그리는 것을 픽셀별 가중치로 보인다.`,
  decoderFilterCaption: (count: number, side: number) =>
    `마지막 층의 필터 ${count}개. 가중치는 각각 ${side} × ${side}개이고, 출력은 이들을 여러 자리에 더한 것이다.`,
  scale: (most: string) =>
    ` 짙은 색은 양수, 파란색은 음수, 바탕색은 0이다. 척도는 모두 같고 최댓값은 ±${most}이다.`,
  active: (active: number, count: number) =>
    ` 이 그림에서는 유닛 ${count}개 가운데 ${active}개가 0.5를 넘는다.`,
  meanIs: (mean: string, rho: string | null) =>
    ` 유닛의 평균 활성도는 ${mean}${rho === null ? '이다' : `이고 목표 ρ는 ${rho}이다`}. 비율은 로그 척도로 그렸다.`,
  marked: (unit: number, value: string | null) =>
    ` 유닛 ${unit}에 표시했다${value === null ? '' : `(활성도 ${value})`}.`,
  columns: {
    unit: '유닛',
    lowest: '최소 가중치',
    highest: '최대 가중치',
    here: '이 그림',
    mean: '평균',
  },
}

export const words: Translated<typeof en> = {en, ko}

export type FeaturesWords = typeof en
