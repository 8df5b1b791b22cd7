import type {Words} from '../../contract/words'
import type {Command} from './presenting/keys'

/** The words around every lesson. */
export const words = {
  lessons: {en: 'Lessons', ko: '수업'},
  previous: {en: 'Previous', ko: '이전'},
  next: {en: 'Next', ko: '다음'},
  steps: {en: 'Scenes', ko: '장면 이동'},
  outline: {en: 'Outline', ko: '차례'},
  present: {en: 'Present', ko: '발표'},
  stopPresenting: {en: 'End presenting', ko: '발표 끝내기'},
  figures: {en: 'Figures', ko: '그림'},
  done: {en: 'done', ko: '마침'},
  task: {en: 'Your turn', ko: '해 보기'},
  taskDone: {en: 'Done.', ko: '완료'},
  predict: {en: 'Predict first', ko: '먼저 예측하기'},
  settled: {en: 'Your prediction', ko: '나의 예측'},
  skip: {en: 'Skip', ko: '건너뛰기'},
  again: {en: 'Guess again', ko: '다시 예측하기'},
  shippedBack: {en: 'Back to the trained model', ko: '미리 학습된 모델로 돌아가기'},
  more: {en: 'More', ko: '더 보기'},
  opening: {en: 'Opening the trained models…', ko: '학습된 모델을 여는 중…'},
  missing: {en: 'There is no such lesson', ko: '없는 수업입니다'},
  missingText: {en: 'All lessons', ko: '모든 수업 보기'},
  keys: {en: 'Keys', ko: '키'},
  close: {en: 'Close', ko: '닫기'},
  notes: {en: 'Notes', ko: '발표 노트'},
  upNext: {en: 'Next:', ko: '다음:'},
  elapsed: {en: 'Time since presenting began', ko: '발표를 시작한 뒤 지난 시간'},
  last: {en: 'Next lesson', ko: '다음 수업'},
  wholeLesson: {en: 'The whole lesson, to print:', ko: '수업 전체 유인물:'},
  allLessons: {en: 'All lessons', ko: '모든 수업'},
} satisfies Readonly<Record<string, Words>>

/** What keys do. */
export const commandWords: Readonly<Record<Command, Words>> = {
  next: {en: 'Next scene', ko: '다음 장면'},
  previous: {en: 'Previous scene', ko: '이전 장면'},
  present: {en: 'Present, and end presenting', ko: '발표 시작, 끝내기'},
  first: {en: 'First scene, while presenting', ko: '첫 장면 (발표 중)'},
  last: {en: 'Last scene, while presenting', ko: '마지막 장면 (발표 중)'},
  blank: {en: 'Black screen', ko: '검은 화면'},
  fullscreen: {en: 'Full screen', ko: '전체 화면'},
  prose: {en: 'Hide or show the text', ko: '글 숨기기, 보이기'},
  enlarge: {en: 'Enlarge the figure under the pointer', ko: '포인터가 가리키는 그림 확대'},
  spotlight: {en: 'Spotlight for the pointer', ko: '포인터 스포트라이트'},
  notes: {en: 'Your notes and a timer, in a window of their own', ko: '별도 창에 발표 노트와 시계'},
  leave: {en: 'End presenting', ko: '발표 끝내기'},
  help: {en: 'This list', ko: '이 목록'},
}

export const sceneCount = (number: number, of: number): Words => ({
  en: `Scene ${number} of ${of}`,
  ko: `장면 ${number}/${of}`,
})

export const noScene = (id: string): Words => ({
  en: `There is no scene called “${id}” here. This is the first.`,
  ko: `‘${id}’라는 장면은 없습니다. 첫 장면을 엽니다.`,
})

export const minutes = (count: number): Words => ({en: `${count} min`, ko: `${count}분`})
