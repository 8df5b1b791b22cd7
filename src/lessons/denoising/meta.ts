import {meta} from '../framework/lesson'

export default meta({
  order: 4,
  title: {en: 'Denoising', ko: '잡음 제거'},
  summary: {
    en: 'Spoil the input, ask for the clean digit back: what a net must learn when copying does not help.',
    ko: '입력을 망가뜨리고 깨끗한 숫자를 돌려 달라고 하면, 베끼기가 소용없는 신경망은 무엇을 배울까?',
  },
  minutes: 25,
})
