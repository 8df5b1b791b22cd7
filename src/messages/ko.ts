import type {Messages} from './en'
import {decimals, grouped} from './figures'

const number = grouped('ko-KR')

export const ko: Messages = {
  name: '모래시계 Hourglass',
  navigation: {
    label: '페이지',
    home: '처음',
    playground: '놀이터',
    lessons: '수업',
    skip: '본문으로 건너뛰기',
    settings: '설정',
  },
  language: {label: '언어', en: 'English', ko: '한국어'},
  theme: {label: '화면 색', system: '시스템 설정대로', light: '밝게', dark: '어둡게'},
  training: {
    toolbar: '학습',
    train: '학습하기',
    pause: '멈추기',
    step: '한 걸음',
    stepHelp: '배치 하나만 학습합니다.',
    rewind: '되감기',
    rewindHelp: '처음 가중치로 돌아갑니다. 같은 실험을 다시 합니다.',
    newWeights: '새 가중치',
    newWeightsHelp: '다음 시드로 새 실험을 시작합니다.',
    status: '학습 상태',
    progress: '학습 진행',
    state: {
      idle: '아직 학습하지 않음',
      training: '학습 중',
      paused: '멈춤',
      finished: '학습 끝',
      stopped: '중단됨',
    },
    report: '보고서 내려받기',
    finished: (epochs, testLoss, time) => `${number(epochs)}에폭을 ${time}에 마침: 테스트 손실 ${testLoss}`,
    left: (time) => `${time} 남음`,
  },
  status: (at) =>
    [
      `에폭 ${number(at.epoch)}`,
      `걸음 ${number(at.step)}`,
      `학습 ${decimals(at.trainLoss)}`,
      `테스트 ${decimals(at.testLoss)}`,
      `초당 ${number(at.imagesPerSecond)}장`,
      at.backend,
    ].join(' · '),
  parameters: {
    title: '매개변수',
    variant: '종류',
    effect: {
      now: '바로 적용',
      batch: '다음 배치부터 적용',
      weights: '새 가중치 필요',
    },
    pending: (labels) => `새 가중치를 기다리는 값: ${labels}. 그때까지 지금까지 배운 것은 그대로 둡니다.`,
    apply: '새 가중치로 적용',
    drop: '이전 값으로 두기',
  },
  drawing: {
    title: '숫자 그리기',
    clear: '지우기',
    undo: '되돌리기',
    pin: '지도에 꽂기',
    unpin: '핀 빼기',
    seen: '신경망이 보는 그림',
    reconstruction: '복원',
    error: '오차',
  },
  figures: {
    latent: '잠재 공간',
    loss: '손실',
    reconstructions: '복원한 숫자',
    hourglass: '모래시계',
    interpolation: '보간',
    pca: 'PCA와 오토인코더',
    denoising: '잡음 제거',
  },
  data: {
    progress: 'MNIST 받는 중',
    waiting: '계산 엔진이 준비되면 MNIST를 받기 시작합니다.',
    loading: (train, test) =>
      `학습 그림 60,000장 가운데 ${number(train)}장, 테스트 그림 10,000장 가운데 ${number(test)}장이 도착했습니다.`,
    retrying: (attempt) => `일부가 온전히 오지 않아 다시 받고 있습니다(${attempt}번째).`,
    failed: 'MNIST 일부를 받지 못했습니다. 이미 받은 것은 그대로 쓸 수 있습니다.',
    ready: '그림 70,000장이 모두 도착했습니다.',
    retry: '다시 받기',
  },
  backend: {
    title: '계산 장치',
    choice: '계산 방법',
    auto: '올바른 것 가운데 가장 빠른 것(자동)',
    check: '모두 재 보기',
    checking: '모든 계산 장치를 재는 중…',
    why: '이 장치를 고른 까닭',
    columns: {
      name: '장치',
      present: '있음',
      correct: '올바름',
      speed: '걸음당 ms',
      reason: '설명',
    },
    yes: '예',
    no: '아니요',
    untried: '해 보지 않음',
    inUse: (name) => `사용 중: ${name}`,
    state: {
      closed: '계산 엔진이 쉬고 있습니다.',
      starting: '계산 엔진을 시작하고 있습니다.',
      ready: '계산 엔진이 준비되었습니다.',
      recovering: '계산 엔진을 되살리고 있습니다.',
      failed: '계산 엔진을 시작하지 못했습니다.',
    },
  },
  troubles: {
    'data-missing': {
      what: 'MNIST 일부를 받지 못했습니다.',
      todo: '네트워크를 확인하고 ‘다시 받기’를 누르세요. 이미 받은 것은 그대로 쓸 수 있습니다.',
    },
    'data-corrupt': {
      what: 'MNIST 일부가 손상된 채 도착했고, 다시 받아도 마찬가지였습니다.',
      todo: '‘다시 받기’를 누르세요. 온전히 도착한 것은 그대로 쓸 수 있습니다.',
    },
    'backend-missing': {
      what: '이 브라우저나 컴퓨터에는 고른 계산 장치가 없습니다.',
      todo: '다른 장치를 고르세요. 자동은 쓸 수 있는 것 가운데 가장 빠른 것을 고릅니다.',
    },
    'backend-wrong': {
      what: '고른 계산 장치가 이 컴퓨터에서 학습 한 걸음을 틀리게 계산합니다.',
      todo: '다른 장치를 고르세요. 자동은 올바른 것 가운데 가장 빠른 것을 고릅니다.',
    },
    'backend-lost': {
      what: '그래픽 장치와 연결이 끊겼습니다.',
      todo: '따로 할 일은 없습니다. 또 일어나면 계산 장치로 wasm을 고르세요.',
    },
    'worker-lost': {
      what: '계산을 맡은 부분이 응답하지 않습니다.',
      todo: '따로 할 일은 없습니다. 또 일어나면 더 작은 신경망이나 배치를 고르세요.',
    },
    'not-finite': {
      what: '손실이 더는 수가 아니어서 학습을 멈췄습니다. 마지막으로 온전했던 가중치로 돌아왔습니다.',
      todo: '학습률을 낮춘 뒤 ‘학습하기’나 ‘되감기’를 누르세요.',
    },
    'out-of-memory': {
      what: '이 신경망을 담기에는 컴퓨터의 메모리가 모자랍니다.',
      todo: '층을 더 좁게 하거나 배치를 줄이세요.',
    },
    'bad-spec': {
      what: '그런 신경망은 만들 수 없습니다.',
      todo: '마지막에 바꾼 매개변수를 고치세요.',
    },
    'bad-file': {
      what: '가중치 파일을 읽을 수 없습니다.',
      todo: '페이지를 새로 고치세요. 또 일어나면 신경망을 직접 학습해 보세요.',
    },
    'no-such-run': {
      what: '더는 없는 신경망에 대해 물었습니다.',
      todo: '페이지를 새로 고치세요.',
    },
    internal: {
      what: '모래시계 안에서 문제가 생겼습니다.',
      todo: '다시 해 보세요. 또 일어나면 페이지를 새로 고치세요.',
    },
  },
  alerts: {
    dismiss: '닫기',
    saved: (at) =>
      at.length === 0
        ? '아직 학습한 것이 없어 잃은 것도 없습니다.'
        : `저장된 곳: ${at.map(({epoch, step}) => `에폭 ${number(epoch)}, 걸음 ${number(step)}`).join('; ')}.`,
    goesOn: (backend) => `거기서부터 ${backend}에서 학습을 이어 갑니다.`,
    waits: (backend) => `${backend}에서 다시 준비되었습니다.`,
    tooOften: (backend) =>
      `나아가지 못한 채 여러 번 되풀이되어 ${backend}에서 학습을 멈췄습니다. 다시 하려면 ‘학습하기’를 누르세요.`,
    gaveUp: '계산 엔진을 다시 시작하지 못했습니다. 저장된 것은 이 페이지가 열려 있는 동안 남아 있습니다.',
    tryAgain: '계산 엔진 다시 시작',
    detail: '자세히',
  },
  notices: {
    title: '주소의 일부를 그대로 쓸 수 없습니다',
    dismiss: '닫기',
    replaced: (name, given, used) => `${name}=${given} 값은 쓸 수 없어 ${used} 값을 씁니다.`,
    ignored: (name, given) => `${name}=${given} 부분은 여기서 뜻이 없어 무시합니다.`,
  },
}
