import type {Messages} from '../en'

export const runs: Messages['runs'] = {
  title: '실행 기록',
  scroll: '실행 기록, 옆으로 밀어 볼 수 있습니다',
  none: '학습시킨 실행은 모두 설정과 결과와 함께 여기에 남습니다.',
  kept: '최근 실행 20개, 최대 200MB를 이 브라우저에 보관합니다. 새로 고쳐도 남아 있고, 다른 사람에게는 보이지 않습니다.',
  thisVisit:
    '시크릿 창이거나 저장 공간이 부족해서 이 브라우저에 보관할 수 없습니다. 지금 보이는 실행은 창을 닫으면 사라집니다. 링크를 복사하거나 보고서를 내려받아 두세요.',
  number: '실행',
  variant: '종류',
  testError: '테스트 오차',
  testErrorHelp: '테스트 숫자 10,000개를 잡음 없이 넣었을 때 픽셀당 평균 제곱 오차',
  testLossHelp: '학습한 손실을 테스트 숫자 10,000개에서 잰 값. 잡음을 섞어 학습했다면 잡음도 섞습니다',
  crossEntropy: '교차 엔트로피',
  noisy: '잡음',
  changed: '학습 중에 바꾼 값: 처음 → 나중',
  testLoss: '테스트 손실',
  steps: '스텝 수',
  time: '시간',
  curve: '학습 손실',
  curveFrom: (first, last) => `학습 손실 ${first}에서 ${last}까지`,
  actions: '할 수 있는 일',
  open: '열기',
  compare: '비교',
  openRun: (number) => `${number}번 실행 열기`,
  compareRun: (number) => `${number}번 실행과 비교`,
  deleteRun: (number) => `${number}번 실행 삭제`,
}
