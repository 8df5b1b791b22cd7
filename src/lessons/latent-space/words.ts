import type {Words} from '../../contract/words'

export const words = {
  bounded: {en: 'Code bounded by tanh', ko: 'tanh로 묶은 코드'},
  unbounded: {en: 'Code without bounds', ko: '한계가 없는 코드'},
  drag: {en: 'drag me', ko: '끌어 보기'},
  decodedImage: {en: 'What the decoder draws there', ko: '디코더가 그 자리에 그린 그림'},
  nothingYet: {en: 'No place chosen yet', ko: '아직 고른 자리가 없음'},
  neighbours: {en: 'Neighbours', ko: '이웃'},
  chosen: {en: 'The digit chosen', ko: '고른 숫자'},
  nearCode: {en: 'Nearest by code', ko: '코드가 가까운 숫자'},
  nearPixels: {en: 'Nearest by pixels', ko: '픽셀이 가까운 숫자'},
  space: {en: 'Three numbers', ko: '수 세 개'},
  sizes: {en: 'Code sizes compared', ko: '코드 크기 비교'},
  originals: {en: 'digit', ko: '숫자'},
  meanError: {en: 'mean error', ko: '평균 오차'},
  code: {en: 'Code', ko: '코드'},
  error: {en: 'Error against code size', ko: '코드 크기와 오차'},
  codeSize: {en: 'numbers in the code', ko: '코드의 수'},
  mse: {en: 'mean squared error per pixel, test digits', ko: '픽셀당 평균 제곱 오차(테스트 숫자)'},
  pca: {en: 'PCA (exact)', ko: 'PCA (정확한 값)'},
  shipped: {en: 'pretrained autoencoders', ko: '오토인코더(미리 학습된 것)'},
  yours: {en: 'autoencoders, trained here', ko: '오토인코더(여기서 학습한 것)'},
  before: {en: 'Pretrained', ko: '미리 학습된 것'},
  here: {en: 'Trained here', ko: '여기서 학습한 것'},
  waiting: {en: 'Waiting for the models…', ko: '모델을 기다리는 중…'},
} satisfies Readonly<Record<string, Words>>

/** What a net of two numbers costs, and how much of its map half of the digits take up. */
export const costText = (error: string, area: string): Words => ({
  en: `Mean squared error ${error}. Half of the digits lie on ${area} % of the map.`,
  ko: `평균 제곱 오차 ${error}. 숫자의 절반이 지도의 ${area}% 넓이에 있다.`,
})

export const placeText = (place: string): Words => ({
  en: `The code (${place}), decoded.`,
  ko: `코드 (${place})를 디코딩한 그림이다.`,
})

export const alike = (count: number, of: number, digit: number): Words => ({
  en: `${count} of ${of} are a ${digit}`,
  ko: `${of}개 가운데 ${count}개가 숫자 ${digit}`,
})

export const neighbourName = (digit: number, index: number): Words => ({
  en: `Choose: a ${digit}, test image ${index}`,
  ko: `고르기: 숫자 ${digit}, 테스트 그림 ${index}`,
})

/** The Korean for `and` after a digit read aloud: 와 where it ends in a vowel. */
const and = (digit: number) => ([2, 4, 5, 9].includes(digit) ? '와' : '과')

/** `known`: what was chosen is a test digit, with a label of its own. */
export const neighboursCaption = (
  digit: number,
  codes: number,
  images: number,
  of: number,
  known: boolean,
): Words => ({
  en: `By code, ${codes} of the ${of} nearest digits are a ${digit}${known ? ', too' : ''}; by pixels, ${images} of ${of}.`,
  ko: `${known ? `이 숫자 ${digit}${and(digit)}` : '이 그림과'} 코드가 가장 가까운 ${of}개 가운데 ${codes}개, 픽셀이 가장 가까운 ${of}개 가운데 ${images}개가 숫자 ${digit}이다.`,
})

export const sizesCaption = (best: string, worst: string): Words => ({
  en: `The same digits, reconstructed from codes of different sizes. Mean error with the smallest code ${worst}, with the largest ${best}.`,
  ko: `같은 숫자들을 크기가 다른 코드로 재구성했다. 평균 오차는 가장 작은 코드에서 ${worst}, 가장 큰 코드에서 ${best}이다.`,
})

export const spaceCaption: Words = {
  en: '10,000 test digits, each at the three numbers of its code.',
  ko: '테스트 숫자 10,000개를 코드의 수 세 개를 좌표로 놓았다.',
}

/** Who is ahead at which sizes, and how the networks compared were trained. */
export const errorCaption = (beats: string, loses: string, trained: Words): Words => ({
  en: `${beats === '' ? '' : `With ${beats} numbers the autoencoder is ahead of PCA. `}${loses === '' ? '' : `With ${loses} PCA is ahead. `}${trained.en}`,
  ko: `${beats === '' ? '' : `코드 크기 ${beats}에서는 오토인코더가 PCA보다 앞선다. `}${loses === '' ? '' : `${loses}에서는 PCA가 앞선다. `}${trained.ko}`,
})
