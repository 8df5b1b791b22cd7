import type {Moment} from '../../contract/engine'
import type {Language, Words} from '../../contract/words'

export const words = {
  timeline: {en: 'History', ko: '학습 되돌아보기'},
  moment: {en: 'Moment', ko: '순간'},
  play: {en: 'Play', ko: '재생'},
  pause: {en: 'Hold', ko: '멈춤'},
  now: {en: 'Now', ko: '지금'},
  loading: {en: 'fetching moments', ko: '순간을 가져오는 중'},
  training: {
    en: 'Training… Every moment of it is kept.',
    ko: '학습하는 중… 모든 순간이 남습니다.',
  },
  empty: {
    en: 'There is no training to look back on yet. Train it, and every moment is kept.',
    ko: '아직 되돌아볼 학습이 없습니다. 학습시키면 모든 순간이 남습니다.',
  },
} satisfies Readonly<Record<string, Words>>

/** Where a moment lies: the step, how many epochs were done by then, and the test error. */
export function momentText({epoch, step}: Moment, error: string, language: Language): string {
  return language === 'en'
    ? `step ${step.toLocaleString('en-GB')} · ${epoch} epochs done · test error ${error}`
    : `${step.toLocaleString('ko-KR')}걸음 · ${epoch}에폭 마침 · 테스트 오차 ${error}`
}
