import {meta} from '../framework/lesson'

export default meta({
  order: 1,
  title: {en: 'Latent space', ko: '잠재 공간'},
  summary: {
    en: 'An autoencoder turns every digit into two numbers: a point on a map that it learns by itself.',
    ko: '오토인코더는 모든 숫자를 수 두 개로 바꾼다. 숫자마다 신경망이 스스로 배운 지도의 한 점이 된다.',
  },
  minutes: 25,
})
