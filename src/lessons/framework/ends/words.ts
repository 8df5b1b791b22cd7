import type {Words} from '../../../contract/words'

/** The words of how a lesson begins and ends. */
export const words = {
  begin: {en: 'What you will learn', ko: '이 수업에서 배울 것'},
  able: {en: 'Afterwards you can', ko: '수업을 마치면'},
  knows: {en: 'You should know', ko: '미리 알아야 할 것'},
  nothing: {en: 'Nothing: this is where to begin.', ko: '없음. 여기서 시작하면 된다.'},
  teach: {en: 'For teachers', ko: '교사용 페이지'},
  handout: {en: 'Handout to print', ko: '인쇄용 유인물'},
  lock: {en: 'Lock it in', ko: '확정'},
  again: {en: 'Answer again', ko: '다시 답하기'},
  verdict: {en: 'Your answer', ko: '나의 답'},
  right: {en: 'Right.', ko: '맞았다.'},
  rightMark: {en: 'right', ko: '정답'},
  wrongMark: {en: 'not right', ko: '오답'},
  yours: {en: 'your answer', ko: '나의 답'},
  lookAgain: {en: 'Look again:', ko: '다시 보기:'},
  summary: {en: 'In five lines', ko: '다섯 줄로 줄이면'},
  score: {en: 'Your three questions', ko: '확인 문제 세 개'},
  unanswered: {en: 'not answered yet', ko: '아직 답하지 않음'},
  playground: {en: 'In the playground', ko: '실험실에서'},
  openPlayground: {en: 'Open it in the playground', ko: '실험실에서 열기'},
  onward: {en: 'The way on', ko: '이어서'},
  toList: {en: 'All lessons', ko: '모든 수업'},
  freely: {
    en: 'That was the last lesson. In the playground you can ask questions of your own.',
    ko: '마지막 수업이었다. 이제 실험실에서 스스로 질문을 던져 보자.',
  },
} satisfies Readonly<Record<string, Words>>

export const questionTitle = (number: number): Words => ({
  en: `Question ${number}`,
  ko: `확인 문제 ${number}`,
})

/** What awaits the person. */
export const extent = (minutes: number, scenes: number, questions: number): Words => ({
  en: `About ${minutes} minutes: ${scenes} scenes and ${questions} questions.`,
  ko: `약 ${minutes}분. 장면 ${scenes}개, 확인 문제 ${questions}개.`,
})

export const notRight = (letter: string): Words => ({
  en: `Not quite: ${letter} is right.`,
  ko: `아쉽다. 정답은 ${letter}이다.`,
})

export const scoreLine = (right: number, of: number): Words => ({
  en: `${right} of ${of} right.`,
  ko: `${of}개 가운데 ${right}개를 맞혔다.`,
})
