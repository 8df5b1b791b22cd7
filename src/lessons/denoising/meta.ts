import {meta} from '../framework/lesson'

export default meta({
  order: 4,
  title: {en: 'Denoising', ko: '잡음 제거'},
  summary: {
    en: 'Corrupt the input and ask for the clean digit: what must a network learn when copying does not help?',
    ko: '입력을 손상시키고 깨끗한 숫자를 요구하면, 베끼기로는 풀 수 없는 신경망은 무엇을 배울까?',
  },
  minutes: 25,
})
