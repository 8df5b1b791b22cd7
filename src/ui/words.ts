import type {TrainingState} from '../contract/status'
import type {Words} from '../contract/words'
import type {Effect} from '../variants/parameters'

const effect: Readonly<Record<Effect, Words>> = {
  now: {en: 'at once', ko: '바로'},
  batch: {en: 'next batch', ko: '다음 배치'},
  weights: {en: 'new weights', ko: '새 가중치'},
}

const effectHelp: Readonly<Record<Effect, Words>> = {
  now: {en: 'A change applies at once, even during training', ko: '학습 중에도 바꾸면 바로 적용된다'},
  batch: {en: 'A change applies from the next batch on', ko: '바꾸면 다음 배치부터 적용된다'},
  weights: {
    en: 'A change makes a different network, which must begin with new weights',
    ko: '바꾸면 다른 신경망이 되므로 새 가중치로 다시 시작해야 한다',
  },
}

const states: Readonly<Record<TrainingState, Words>> = {
  idle: {en: 'New weights, nothing learnt yet', ko: '새 가중치, 아직 배운 것 없음'},
  training: {en: 'Training', ko: '학습 중'},
  paused: {en: 'Paused', ko: '일시 정지'},
  finished: {en: 'Finished', ko: '끝남'},
  stopped: {en: 'Stopped', ko: '중단됨'},
}

/** The words of the controls themselves. What stands around them is in `messages`. */
export const words = {
  effect,
  effectHelp,
  pending: {en: 'Needs new weights.', ko: '새 가중치가 필요하다.'},
  pendingChanges: {
    en: 'this makes a different network, which begins with new weights. Until then, this one keeps what it has learnt.',
    ko: '다른 신경망이 되므로 새 가중치로 시작한다. 그때까지 지금의 신경망은 배운 것을 그대로 둔다.',
  },
  apply: {en: 'Apply with new weights', ko: '새 가중치로 적용'},
  undo: {en: 'Undo', ko: '되돌리기'},
  variant: {en: 'Variant', ko: '종류'},
  groups: {
    model: {en: 'Network', ko: '신경망'},
    objective: {en: 'Objective', ko: '목적 함수'},
    noise: {en: 'Noise on the input', ko: '입력의 잡음'},
    training: {en: 'Training method', ko: '학습 방법'},
    data: {en: 'Training data', ko: '학습 데이터'},
  },
  draw: {en: 'Draw a digit', ko: '숫자를 그려 보세요'},
  clear: {en: 'Clear', ko: '지우기'},
  padHint: {en: 'Use a finger, a pen or a mouse.', ko: '손가락, 펜, 마우스로 그리세요.'},
  padKeys: {
    en: 'Or use the arrow keys: Space puts the pen down and lifts it, Escape lifts it.',
    ko: '화살표 키로도 그릴 수 있습니다. 스페이스로 펜을 내리거나 들고, Esc로 듭니다.',
  },
  penDown: {en: 'Pen down', ko: '펜을 내렸습니다'},
  penUp: {en: 'Pen up', ko: '펜을 들었습니다'},
  column: {en: 'column', ko: '가로'},
  row: {en: 'row', ko: '세로'},
  training: {en: 'Training', ko: '학습'},
  train: {en: 'Train', ko: '학습'},
  pause: {en: 'Pause', ko: '일시 정지'},
  step: {en: 'Step', ko: '한 스텝'},
  stepHelp: {en: 'One batch', ko: '배치 하나만'},
  rewind: {en: 'Rewind', ko: '되감기'},
  rewindHelp: {en: 'The same first weights again: the same experiment', ko: '같은 첫 가중치로: 같은 실험'},
  newWeights: {en: 'New weights', ko: '새 가중치'},
  newWeightsHelp: {en: 'Another seed: another experiment', ko: '다른 시드로: 다른 실험'},
  status: {en: 'Training status', ko: '학습 상태'},
  progress: {en: 'Training progress', ko: '학습 진행'},
  left: {en: 'left', ko: '남음'},
  states,
  backend: {en: 'Backend', ko: '백엔드'},
  auto: {en: 'auto: the fastest correct one', ko: '자동: 정확한 것 가운데 가장 빠른 것'},
  present: {en: 'Present', ko: '있음'},
  correct: {en: 'Correct', ko: '정확함'},
  msPerStep: {en: 'ms per step', ko: '스텝당 ms'},
  threads: {en: 'Threads', ko: '스레드'},
  reason: {en: 'Why not used', ko: '쓰지 않는 이유'},
  yes: {en: 'yes', ko: '예'},
  no: {en: 'no', ko: '아니요'},
  untried: {en: 'not tried', ko: '시험 안 함'},
  inUse: {en: 'in use', ko: '사용 중'},
  backendCaption: {
    en: 'One training step of 784-128-32-2 and its mirrored decoder at batch size 128, checked against plain TypeScript',
    ko: '784-128-32-2와 이를 뒤집은 디코더의 학습 스텝 하나(배치 128), 순수 TypeScript 계산과 대조',
  },
  checkAll: {en: 'Measure all four', ko: '네 가지 모두 재기'},
  checking: {en: 'Measuring…', ko: '재는 중…'},
} as const
