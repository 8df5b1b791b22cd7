import type {Messages} from '../index'

export const errors: Messages['errors'] = {
  byCode: {
    'data-missing': {
      what: '여러 번 시도했지만 숫자 그림의 일부를 받지 못했습니다.',
      todo: '연결을 확인하고 다시 시도해 주세요. 그동안 이미 받은 것으로 학습할 수 있습니다.',
    },
    'data-corrupt': {
      what: '여러 번 시도했지만 숫자 그림의 일부가 손상된 채 도착했습니다.',
      todo: '다시 시도해 주세요. 그동안 온전히 받은 것으로 학습할 수 있습니다.',
    },
    'backend-missing': {
      what: '이 기기에는 선택한 백엔드가 없습니다.',
      todo: '‘백엔드’에서 다른 것을 고르거나 자동(auto)에 맡겨 주세요.',
    },
    'backend-wrong': {
      what: '이 기기에서는 선택한 백엔드가 학습 스텝을 잘못 계산합니다.',
      todo: '‘백엔드’에서 다른 것을 고르거나 자동(auto)에 맡겨 주세요.',
    },
    'backend-lost': {
      what: '계산 중에 그래픽 장치와의 연결이 끊어졌습니다.',
      todo: '또 끊어지면 무거운 탭을 닫거나 ‘백엔드’에서 wasm을 골라 주세요.',
    },
    'worker-lost': {
      what: '학습을 맡은 워커가 멈추었습니다.',
      todo: '또 멈추면 더 작은 신경망이나 더 작은 배치로 해 보세요.',
    },
    'not-finite': {
      what: '손실이 더는 수가 아닙니다. 스텝이 점점 커져 가중치가 발산했습니다.',
      todo: '학습률을 10분의 1로 줄이고 ‘되감기’와 ‘학습’을 눌러 보세요.',
    },
    'out-of-memory': {
      what: '메모리가 모자랍니다.',
      todo: '층이나 배치를 줄이거나 다른 탭을 닫아 주세요.',
    },
    'bad-spec': {
      what: '이 설정으로는 신경망을 만들 수 없습니다.',
      todo: '매개변수를 바꾸거나 준비된 설정에서 골라 주세요.',
    },
    'bad-file': {
      what: '파일을 읽을 수 없습니다.',
      todo: '페이지를 다시 불러와 주세요. 계속되면 서버의 파일이 손상된 것입니다.',
    },
    'no-such-run': {
      what: '요청한 학습이 더 이상 없습니다.',
      todo: '페이지를 다시 불러와 주세요. 설정은 주소에 남아 있습니다.',
    },
    internal: {
      what: '학습 엔진 안에서 문제가 생겼습니다.',
      todo: '다시 시도해 주세요. 계속되면 페이지를 다시 불러와 주세요. 설정은 주소에 남아 있습니다.',
    },
  },
  savedAt: (epoch, step) => `저장된 곳: 에폭 ${epoch}, 스텝 ${step}까지.`,
  savedNothing: '아직 배운 것이 없어 잃은 것도 없습니다.',
  goesOn: (backend) => `${backend}에서 학습을 이어 갑니다.`,
  waits: (backend) => `${backend}에서 준비되었습니다. ‘학습’을 누르면 이어집니다.`,
  noBackend: '다시 시작할 수 있는 백엔드가 없습니다. 페이지를 다시 불러와 주세요.',
  lastGood: '마지막으로 온전했던 가중치로 되돌렸습니다.',
  retry: '다시 시도',
  dismiss: '닫기',
  smallerRate: '학습률 ÷ 10, 되감기',
  technical: '기술 정보',
}
