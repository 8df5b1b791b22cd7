import {meta} from '../framework/lesson'

export default meta({
  order: 3,
  title: {en: 'PCA and autoencoder', ko: 'PCA와 오토인코더'},
  summary: {
    en: 'The best linear code is known exactly. What does a linear network find, and what does a nonlinear one gain?',
    ko: '가장 좋은 선형 코드는 정확히 알려져 있다. 선형 신경망은 무엇을 찾고, 비선형 신경망은 무엇을 더 얻을까?',
  },
  minutes: 25,
})
