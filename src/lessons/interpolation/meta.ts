import {meta} from '../framework/lesson'

export default meta({
  order: 2,
  title: {en: 'Interpolation', ko: '보간'},
  summary: {
    en: 'Walk from one digit to another: over the map of codes, by fading pixels, along the line of PCA.',
    ko: '한 숫자에서 다른 숫자로 가는 세 가지 길: 코드의 지도 위로, 픽셀을 섞으며, PCA의 직선을 따라.',
  },
  minutes: 25,
})
