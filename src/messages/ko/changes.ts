import type {Messages} from '../en'
import {grouped} from '../numbers'

const number = grouped('ko-KR')

const others = (count: number) => (count === 0 ? '' : ` 외 ${number(count)}개`)

/** 학습하는 동안 바꾼 것. */
export const changes: Messages['playground']['changes'] = {
  name: '학습 중에 바꾼 값',
  one: (label, value, step) => `${label} ${value}(${number(step)}스텝 뒤)`,
  made: (list, more) => `학습 중에 바꾼 값: ${list}${others(more)}.`,
  toCome: (list, more) => `앞으로 바뀔 값: ${list}${others(more)}.`,
  repeated: '링크와 보고서가 이를 그대로 되풀이합니다.',
  tooMany: (most) =>
    `링크에는 변경을 ${number(most)}개까지만 담을 수 있어 이 실행을 되풀이하지 못합니다. 보고서에는 모두 있습니다.`,
  drop: '앞으로의 변경 취소',
}
