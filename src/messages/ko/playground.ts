import type {Messages} from '../en'

export const playground: Messages['playground'] = {
  title: '실험실',
  parameters: '매개변수',
  copyLink: '링크 복사',
  copied: '복사했습니다',
  copyHelp: '주소에는 시드까지 모든 설정이 담겨 있어, 누가 열어도 같은 실험이 됩니다.',
  report: '보고서 내려받기',
  reportHelp: '설정과 백엔드, 모든 측정값과 그 기록을 담은 JSON 파일입니다.',
  backendPanel: (backend) => `백엔드: ${backend}`,
  draw: {
    title: '숫자를 그려 보세요',
    asMnist: 'MNIST처럼 다듬기',
    asMnistHelp:
      '숫자를 20×20 상자에 맞추고 무게 중심을 가운데에 둡니다. 끄면 그린 자리 그대로 신경망이 봅니다.',
  },
  presets: {
    label: '준비된 설정',
    own: '직접 만든 설정',
    starts: '시작하기',
    failures: '잘못되는 경우',
    byName: {
      map: {title: '두 수로 그리는 지도', why: '코드 크기가 2라서 모든 코드가 지도 위의 점이 됩니다.'},
      sharp: {
        title: '수 서른두 개',
        why: '허리가 넓으면 복원이 또렷해집니다. 하지만 몇 에폭까지는 성분 32개짜리 PCA가 앞섭니다. 사실이고, 알아 둘 만합니다.',
      },
      denoising: {
        title: '잡음 걷어 내기',
        why: '신호의 절반이 잡음입니다. 베낄 수 없으므로 숫자가 어떻게 생겼는지를 배웁니다.',
      },
      pca: {
        title: '선형: 이름만 다른 PCA',
        why: '휘어짐이 없으면 손실은 PCA의 선까지 내려가고 더는 내려가지 않습니다.',
      },
      explodes: {
        title: '너무 큰 학습률',
        why: '선형 여섯 층에 학습률 10의 모멘텀. 걸음마다 가중치가 앞 걸음보다 더 멀리 튀어 열 배치도 안 되어 손실이 수가 아니게 됩니다. 학습은 멈추고 마지막으로 온전했던 가중치로 돌아갑니다.',
      },
      dead: {
        title: '죽은 유닛',
        why: '학습률 8의 모멘텀은 ReLU 유닛을 너무 멀리 밀어냅니다. 한 에폭 안에 디코더의 유닛이 하나도 켜지지 않게 되고, 출력의 편향만 남습니다. 모든 숫자가 평균 그림으로 복원되고 손실은 그 선 위에 놓입니다.',
      },
      saturated: {
        title: '포화된 시그모이드',
        why: '시그모이드 열 층에 단순한 경사 하강법. 층마다 기울기의 4분의 1 이하만 전해져 앞쪽 층은 거의 배우지 못합니다. 손실은 여러 에폭 동안 평균 그림 위에서 기어갑니다.',
      },
      narrow: {
        title: '너무 좁은 허리',
        why: '열 가지 숫자에 수는 하나뿐. 한 줄로 늘어설 수밖에 없고, 이웃끼리 서로 번집니다.',
      },
      fewImages: {
        title: '통째로 외우기',
        why: '그림 50장에 넓은 허리. 학습 손실은 내려가는데 테스트 손실은 다시 올라갑니다. 그 50장 말고는 아는 것이 없습니다.',
      },
    },
  },
  finished: (epochs, time, test) => `${epochs} 학습이 ${time} 만에 끝났습니다. 픽셀당 테스트 오차 ${test}.`,
  epochs: (count) => `${count}에폭`,
  beatsPca: (pca) => `같은 크기의 코드를 쓰는 PCA(${pca})보다 좋습니다.`,
  belowPca: (pca) => `같은 크기의 코드를 쓰는 PCA는 ${pca}입니다.`,
  goOn: '에폭 수를 늘리면 이어지고, ‘되감기’는 같은 실험을 다시, ‘새 가중치’는 다른 시드로 시작합니다.',
}
