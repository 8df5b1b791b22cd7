import {meta} from '../framework/lesson'

export default meta({
  order: 2,
  title: {en: 'Interpolation', ko: '보간'},
  summary: {
    en: 'Three ways from one digit to another: through codes, by mixing pixels, along a line of PCA.',
    ko: '한 숫자에서 다른 숫자로 가는 세 가지 방법: 코드를 지나, 픽셀을 섞어, PCA의 직선을 따라.',
  },
  minutes: 25,
})
