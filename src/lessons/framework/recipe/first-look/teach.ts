import {teach} from '../../teach/teach'

export default teach({
  inClass: {en: 'Train it before their eyes.', ko: '학생들 앞에서 학습시킨다.'},
  minutes: {before: 2, after: 3},
  expected: {
    after: {
      answer: {en: 'Fast at first, then slowly.', ko: '처음에는 빠르게, 그다음에는 천천히.'},
      mistakes: {en: 'A straight line.', ko: '직선으로 그린다.'},
    },
  },
  exercises: [
    {
      asks: {en: 'Why is it noise at first?', ko: '처음에는 왜 잡음인가?'},
      solution: {en: 'The weights are random.', ko: '가중치가 무작위이기 때문이다.'},
    },
    {
      asks: {en: 'What does one step change?', ko: '한 스텝은 무엇을 바꾸는가?'},
      solution: {en: 'Every weight, a little.', ko: '모든 가중치를 조금씩 바꾼다.'},
    },
    {
      asks: {en: 'When does training end?', ko: '학습은 언제 끝나는가?'},
      solution: {en: 'When its epochs are spent.', ko: '정해진 에폭이 끝나면.'},
    },
  ],
})
