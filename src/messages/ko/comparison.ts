import type {Messages} from '../en'
import {grouped} from '../numbers'

const number = grouped('ko-KR')

export const comparison: Messages['comparison'] = {
  compare: '비교하기',
  compareHelp: '실행 하나를 옆에 더 놓습니다. 한 가지만 바꾸고 둘을 같은 배치로 학습시켜 보세요.',
  stop: '비교 끝내기',
  stopHelp: '실행 B를 치우고 A만 남깁니다. B가 배운 것은 실행 표에 남습니다.',
  which: '어느 쪽을 바꿀까요',
  run: (letter) => `실행 ${letter}`,
  batches: '학습에 쓰는 배치',
  otherBatches: (labels) =>
    `A와 B는 서로 다른 배치로 학습합니다. 다른 설정: ${labels}. 결과의 차이 가운데 일부는 여기서 올 수 있습니다.`,
  ahead: (first, second, steps) =>
    `${first}가 ${second}보다 ${number(steps)}걸음 앞서 있어 배치가 서로 다릅니다. ‘되감기’를 누르면 둘 다 같은 배치에서 시작합니다.`,
  notOffered: (variant) => `‘${variant}’에는 여기서 볼 것이 없습니다.`,
}
