import type {Words} from '../../contract/words'

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
  last: {en: 'Next lesson', ko: '다음 수업'},
} satisfies Readonly<Record<string, Words>>

export const sceneCount = (number: number, of: number): Words => ({
  en: `Scene ${number} of ${of}`,
  ko: `장면 ${number}/${of}`,
})

export const noScene = (id: string): Words => ({
  en: `There is no scene called “${id}” here. This is the first.`,
  ko: `‘${id}’라는 장면은 없습니다. 첫 장면을 엽니다.`,
})

export const minutes = (count: number): Words => ({en: `${count} min`, ko: `${count}분`})
