import type {Messages} from '../en'

export const keys: Messages['playground']['keys'] = {
  title: '키',
  close: '닫기',
  space: '스페이스',
  does: {
    train: '학습, 일시 정지',
    step: '한 스텝',
    rewind: '되감기: 같은 처음 가중치로',
    present: '발표 시작, 끝내기',
    parameters: '매개변수 보이기, 숨기기 (발표 중)',
    fullScreen: '전체 화면',
    leave: '발표 끝내기',
    help: '이 목록',
  },
  hint: '[스페이스] 학습과 일시 정지, [s] 한 스텝, [r] 되감기, [p] 발표, [?] 모든 키',
  more: '결과 더 보기',
}
