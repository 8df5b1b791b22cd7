import {useMemo} from 'react'
import {figure} from '../../../charts/parts/format'
import {oneOfEach} from '../../../contract/data'
import type {Words} from '../../../contract/words'
import {at} from '../../../maths/arrays'
import {useLesson} from '../../framework/context'
import type {Prediction} from '../../framework/lesson'
import {guessAmount, type Scale} from '../../framework/predictions/GuessAmount'
import {trainedOn} from '../scene-props'
import {useCodes} from '../state/use-codes'
import {curveSeed} from '../state/use-levels'
import {usePair} from '../state/use-pair'

const percent = (value: number): Words => ({
  en: `${Math.round(value)}\u00a0%`,
  ko: `${Math.round(value)}\u00a0%`,
})

const scale: Scale = {least: 0, most: 150, step: 5, start: 100, off: 50, text: percent}

/** The denoising net's spread of one digit's codes, in percent of the plain net's; null until it is known. */
function useShare(): number | null {
  const {pair} = usePair('best', useLesson().runs)
  const digit = at(oneOfEach, 7)
  const plain = useCodes(pair.plain, digit, trainedOn, curveSeed)
  const denoising = useCodes(pair.denoising, digit, trainedOn, curveSeed)
  return useMemo(
    () => (plain && denoising ? (100 * denoising.meanSpread) / plain.meanSpread : null),
    [plain, denoising],
  )
}

const verdict = (guess: number, truth: number): Words => ({
  en: `You said ${percent(guess).en}; for an average digit it is ${percent(truth).en}, for Gaussian noise with σ = ${figure(trainedOn.level, 2)}.`,
  ko: `예측은 ${percent(guess).ko}, 실제로는 평균적인 숫자에서 ${percent(truth).ko}이다(가우스 잡음, σ = ${figure(trainedOn.level, 2)}).`,
})

/** Say how much closer together a denoising net puts the codes of one digit, corrupted again and again. */
export const gathering = <const Id extends string>(runs: readonly [Id, Id], say: Words): Prediction<Id> =>
  guessAmount({
    say,
    runs,
    label: {en: 'Its spread, in % of the plain network’s', ko: '기본 신경망에 대한 퍼짐의 비율'},
    scale,
    useTruth: useShare,
    verdict,
  })
