import type {Messages} from '../en'
import {grouped} from '../numbers'

const number = grouped('ko-KR')

export const comparison: Messages['comparison'] = {
  compare: '비교하기',
  compareHelp: '두 번째 실행을 옆에 놓습니다. 한 가지만 바꾸고 둘을 같은 배치로 학습시켜 보세요.',
  stop: '비교 끝내기',
  stopHelp: '실행 B를 없애고 A만 남깁니다. B가 배운 것은 실행 기록에 남습니다.',
  which: '바꿀 실행',
  run: (letter) => `실행 ${letter}`,
  batches: '학습에 쓰는 배치',
  otherBatches: (labels) =>
    `A와 B는 서로 다른 배치로 학습합니다. 다른 설정: ${labels}. 결과의 차이는 일부 여기서 생길 수 있습니다.`,
  ahead: (first, second, steps) =>
    `${first}가 ${second}보다 ${number(steps)}스텝 앞서 있어 배치가 서로 다릅니다. ‘되감기’를 누르면 둘 다 같은 배치에서 시작합니다.`,
  notOffered: (variant) => `‘${variant}’에서는 여기에 보여 줄 것이 없습니다.`,
}
