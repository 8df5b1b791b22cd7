import {useMemo} from 'react'
import {errorFigure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import {at, at32} from '../../../maths/arrays'
import type {Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {usePca, useScores} from '../state/use-pca'

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

type DigitName = (typeof digits)[number]

/** Two numbers for each digit. */
const k = 2

/** The kind of digit with the smallest error, and the next. @param errors `[10]` */
function answerOf(errors: Float32Array): Answer<DigitName> {
  const sorted = digits.toSorted((a, b) => at32(errors, Number(a)) - at32(errors, Number(b)))
  const [best, next] = [at(sorted, 0), at(sorted, 1)]
  const [least, second] = [best, next].map((digit) => errorFigure(at32(errors, Number(digit))))
  return {
    right: best,
    says: {
      en: `Mean squared error with k = 2: ${best} has ${least}, the next, ${next}, has ${second}.`,
      ko: `k = 2일 때 평균 제곱 오차: ${best}에서 ${least}, 다음인 ${next}에서 ${second}.`,
    },
  }
}

function useBest(): Answer<DigitName> | null {
  const errors = useScores(usePca())?.digitErrors[k]
  return useMemo(() => (errors ? answerOf(errors) : null), [errors])
}

/** Say which kind of digit PCA draws best from two numbers. */
export const bestDigit = (say: Words): Prediction<never> =>
  chooseOne({
    say,
    runs: [],
    options: digits.map((id) => ({id, label: {en: id, ko: id}})),
    useAnswer: useBest,
  })
