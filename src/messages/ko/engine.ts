import type {Messages} from '../index'
import {grouped} from '../numbers'

const number = grouped('ko-KR')

export const engine: Messages['engine'] = {
  nats: 'nat',
  phases: {
    train: '학습',
    layer: (which) => `${number(which)}층`,
    'fine-tuning': '미세 조정',
    prior: '사전 분포',
  },
  status: (at) =>
    [
      ...(at.phase ? [at.phase.name, `에폭 ${number(at.phase.epoch)}`] : [`에폭 ${number(at.epoch)}`]),
      `스텝 ${number(at.step)}`,
      `학습 ${at.train}`,
      `테스트 ${at.test}`,
      `초당 ${number(at.imagesPerSecond)}장`,
      at.backend,
    ].join(' · '),
  statusHelp: (steps, unit) =>
    `학습: 마지막 ${steps}스텝의 평균. 테스트: 테스트 전체에서 잰 값. 둘 다 ${unit}. 초당 장수: 학습하는 동안에는 최근 몇 초, 그 밖에는 학습 전체의 평균.`,
  training: {
    idle: '아직 학습하지 않음',
    training: '학습 중',
    paused: '일시 정지',
    finished: '학습 끝',
    stopped: '중단됨',
  },
  data: {
    progress: 'MNIST 받는 중',
    waiting: '엔진이 준비되면 숫자 그림을 받습니다.',
    loading: (train, test) =>
      `학습 그림 60,000장 가운데 ${number(train)}장, 테스트 그림 10,000장 가운데 ${number(test)}장을 받았습니다.`,
    retrying: (attempt) => `일부가 온전히 오지 않아 다시 받고 있습니다(${number(attempt)}번째).`,
    failed: '숫자 그림의 일부를 받지 못했습니다. 이미 받은 것은 그대로 쓸 수 있습니다.',
    ready: '숫자 그림 70,000장을 모두 받았습니다.',
  },
  backend: {
    closed: '엔진이 대기 중입니다.',
    starting: '엔진을 시작하고 있습니다.',
    ready: '엔진이 준비되었습니다.',
    recovering: '엔진을 다시 시작하고 있습니다.',
    failed: '엔진을 시작하지 못했습니다.',
  },
  pending: (labels) => `새 가중치가 필요한 설정: ${labels}. 그때까지 배운 것은 그대로 둡니다.`,
  applyPending: '새 가중치로 적용',
  dropPending: '이전 값으로 두기',
}
