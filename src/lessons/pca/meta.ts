import {meta} from '../framework/lesson'

export default meta({
  order: 3,
  title: {en: 'PCA and autoencoder', ko: 'PCA와 오토인코더'},
  summary: {
    en: 'The best flat code is known exactly. What does a net find without bends, and what does it win by bending?',
    ko: '가장 좋은 평평한 코드는 정확히 알려져 있다. 휘지 않는 신경망은 무엇을 찾고, 휘면 무엇을 얻을까?',
  },
  minutes: 25,
})
