import type {Words} from '../../../contract/words'

export const words = {
  given: {en: 'digit', ko: '숫자'},
  back: {en: 'reconstruction', ko: '복원'},
  waiting: {en: 'The figure is on its way…', ko: '그림을 준비하고 있습니다…'},
  yours: {en: 'yours', ko: '내 그림'},
  decoded: {en: 'decoded', ko: '디코딩'},
  pad: {en: 'Draw here', ko: '여기에 그리기'},
  pin: {en: 'Pin to the map', ko: '지도에 꽂기'},
  unpin: {en: 'Take it off the map', ko: '지도에서 떼기'},
  sees: {en: 'What the network sees', ko: '신경망이 보는 그림'},
  reconstruction: {en: 'Reconstruction', ko: '복원'},
  error: {en: 'Error', ko: '오차'},
  others: {en: 'Other digits', ko: '다른 숫자'},
} satisfies Readonly<Record<string, Words>>

export const meanSquaredError = (value: string): Words => ({
  en: `mean squared error ${value}`,
  ko: `평균 제곱 오차 ${value}`,
})
