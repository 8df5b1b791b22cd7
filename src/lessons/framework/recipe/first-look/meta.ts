import {meta} from '../../lesson'

export default meta({
  order: 90,
  title: {en: 'A first look', ko: '처음 보기'},
  summary: {en: 'One net, before and after training.', ko: '신경망 하나의 학습 전과 후.'},
  minutes: 3,
})
