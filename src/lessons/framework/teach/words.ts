import type {Words} from '../../../contract/words'

/** The words of the teacher’s page. */
export const words = {
  teach: {en: 'For teachers', ko: '교사용'},
  open: {en: 'Open the lesson', ko: '수업 열기'},
  present: {en: 'Present it', ko: '발표로 열기'},
  handout: {en: 'Handout to print', ko: '인쇄용 유인물'},
  aims: {en: 'Aims', ko: '학습 목표'},
  afterwards: {en: 'Afterwards students can', ko: '수업을 마치면 학생은'},
  knows: {en: 'They should know', ko: '미리 알아야 할 것'},
  inClass: {en: 'In class', ko: '수업 진행'},
  scenes: {en: 'Scene by scene', ko: '장면별 진행'},
  scene: {en: 'Scene', ko: '장면'},
  minutes: {en: 'Minutes in class', ko: '수업 시간(분)'},
  students: {en: 'What students do', ko: '학생이 하는 일'},
  total: {en: 'Together', ko: '합계'},
  reads: {en: 'read and look', ko: '읽고 살펴본다'},
  predicts: {en: 'Predict:', ko: '예측:'},
  predictions: {en: 'Predictions', ko: '예측 장면'},
  expected: {en: 'Expected answer', ko: '기대하는 답'},
  mistakes: {en: 'Usual mistakes', ko: '흔한 실수'},
  questions: {en: 'The three questions at the end', ko: '마지막 확인 문제 세 개'},
  mistakenFor: {en: 'whoever answers', ko: '이렇게 답했다면'},
  exercises: {en: 'Exercises', ko: '연습 문제'},
  solution: {en: 'Solution', ko: '풀이'},
  playground: {en: 'Open it in the playground', ko: '실험실에서 열기'},
  licence: {
    en: 'Text, exercises and figures of this lesson may be used and changed under',
    ko: '이 수업의 글과 문제, 그림은 다음 조건에 따라 쓰고 고칠 수 있다.',
  },
} satisfies Readonly<Record<string, Words>>

/** The licence of prose, exercises and figures. */
export const proseLicence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const
