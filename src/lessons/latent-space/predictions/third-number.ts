import type {CodeView} from '../../../contract/view'
import type {Words} from '../../../contract/words'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {guessAmount, type Scale} from '../../framework/predictions/GuessAmount'
import {neighbourCount} from '../neighbours'
import {askedDigits} from './same-label'
import {useSameLabel} from './use-same-label'

const space: CodeView = {kind: 'dimensions', dimensions: [0, 1, 2]}

const percent = (value: number): Words => ({
  en: `${Math.round(value)}\u00a0%`,
  ko: `${Math.round(value)}\u00a0%`,
})

const scale: Scale = {least: 0, most: 100, step: 1, start: 50, off: 25, text: percent}

function usePercent([run]: readonly LessonRun[]): number | null {
  const share = useSameLabel(run, space)
  return share === null ? null : 100 * share
}

const verdict = (guess: number, truth: number): Words => ({
  en: `You said ${percent(guess).en}; it is ${percent(truth).en} of ${neighbourCount} neighbours (mean of ${askedDigits} digits).`,
  ko: `예측은 ${percent(guess).ko}, 실제로는 이웃 ${neighbourCount}개 가운데 ${percent(truth).ko}이다(숫자 ${askedDigits}개의 평균).`,
})

/** Say how many neighbours have the same label, in a code of three numbers. */
export const thirdNumber = <const Id extends string>(run: Id, say: Words): Prediction<Id> =>
  guessAmount({
    say,
    runs: [run],
    label: {en: 'Neighbours with the same label', ko: '레이블이 같은 이웃'},
    scale,
    useTruth: usePercent,
    verdict,
  })
