import type {Messages} from '../index'

export const home: Messages['home'] = {
  title: '당신의 숫자를 단 두 개의 수로',
  lead: '오토인코더는 좁은 허리를 지나 입력을 그대로 베끼도록 배우는 신경망입니다. 반대편으로 나오는 것이 곧 신경망이 이해한 것입니다.',
  pad: '여기에 그리세요',
  sees: '신경망이 보는 것',
  reconstruction: '복원',
  error: '오차',
  code: '코드',
  glass: (sizes) => `학습된 신경망, 왼쪽부터 유닛 ${sizes}개`,
  errorFigure: (value) => `픽셀당 평균 제곱 오차 ${value}`,
  train: '직접 학습시키기',
  trainHelp: '손글씨 숫자 60,000장으로, 설치 없이 이 페이지 안에서 학습합니다.',
  lessons: '수업 따라가기',
  lessonsTitle: '수업',
  loading: '학습된 신경망을 불러오는 중…',
  failed: '학습된 신경망을 불러오지 못했습니다. 그래도 직접 학습시켜 볼 수 있습니다.',
  mapTitle: '모든 점은 코드이고, 모든 코드는 그림입니다',
  mapText:
    '모래시계의 오른쪽 절반은 어떤 두 수든 숫자 그림으로 바꿉니다. 여기 펼친 것은 그 두 수를 바꾸어 가며 그린 그림으로, 숫자가 몰린 곳일수록 크게 그렸습니다. 표시된 곳이 당신의 숫자이고, 다른 곳을 가리키면 그곳의 그림을 볼 수 있습니다.',
  map: '코드 지도: 디코더가 점마다 그리는 그림',
}
