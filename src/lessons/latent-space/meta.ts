import {meta} from '../framework/lesson'

export default meta({
  order: 1,
  title: {en: 'Latent space', ko: '잠재 공간'},
  summary: {
    en: 'Squeeze a digit into two numbers, and every digit becomes a place on a map that the net draws by itself.',
    ko: '숫자 그림을 수 두 개로 줄이면, 모든 그림은 신경망이 스스로 그린 지도 위의 한 자리가 된다.',
  },
  minutes: 25,
})
