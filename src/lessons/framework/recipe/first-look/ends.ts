import {ends} from '../../ends/ends'
import {spec} from '../../spec'

export default ends({
  able: [
    {en: 'say what a network draws before training', ko: '학습 전의 신경망이 무엇을 그리는지 말할 수 있다'},
    {en: 'say what training changes', ko: '학습이 무엇을 바꾸는지 말할 수 있다'},
  ],
  knows: [{say: {en: 'what a network is', ko: '신경망이 무엇인지'}}],
  questions: [
    {
      asks: {en: 'What does it draw before training?', ko: '학습 전에는 무엇을 그릴까?'},
      scene: 'before',
      right: {
        says: {en: 'Noise', ko: '잡음'},
        why: {en: 'Its weights are random.', ko: '가중치가 무작위이기 때문이다.'},
      },
      wrong: [
        {says: {en: 'A digit', ko: '숫자'}, why: {en: 'It has yet to learn any.', ko: '아직 배우지 않았다.'}},
        {
          says: {en: 'Nothing', ko: '아무것도'},
          why: {en: 'It always computes an image.', ko: '언제나 그림을 계산한다.'},
        },
      ],
    },
    {
      asks: {en: 'What does training change?', ko: '학습은 무엇을 바꿀까?'},
      scene: 'after',
      right: {
        says: {en: 'The weights', ko: '가중치'},
        why: {en: 'Each step moves them a little.', ko: '스텝마다 조금씩 옮긴다.'},
      },
      wrong: [
        {
          says: {en: 'The digits', ko: '입력한 숫자'},
          why: {en: 'They stay as they are.', ko: '숫자는 그대로다.'},
        },
        {
          says: {en: 'The layers', ko: '층'},
          why: {en: 'Their number is fixed.', ko: '층의 수는 정해져 있다.'},
        },
      ],
    },
    {
      asks: {en: 'When does it draw a digit?', ko: '언제 숫자를 그릴까?'},
      scene: 'after',
      right: {
        says: {en: 'After training', ko: '학습한 뒤'},
        why: {en: 'Then the error is small.', ko: '그때는 오차가 작다.'},
      },
      wrong: [
        {says: {en: 'At once', ko: '처음부터'}, why: {en: 'At first it is noise.', ko: '처음에는 잡음이다.'}},
        {says: {en: 'Never', ko: '그리지 못한다'}, why: {en: 'Look again.', ko: '다시 보자.'}},
      ],
    },
  ],
  summary: [
    {en: 'A network has weights.', ko: '신경망에는 가중치가 있다.'},
    {en: 'At first they are random.', ko: '처음에는 무작위다.'},
    {en: 'What it draws is noise.', ko: '그래서 잡음을 그린다.'},
    {en: 'Training changes them.', ko: '학습이 가중치를 바꾼다.'},
    {en: 'Then it draws digits.', ko: '그러면 숫자를 그린다.'},
  ],
  task: {
    say: {en: 'Train one with eight numbers.', ko: '코드 크기가 8인 신경망을 학습시켜 보자.'},
    run: spec('dense', {code: 8, epochs: 1}),
  },
})
