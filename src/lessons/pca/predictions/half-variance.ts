import {useMemo} from 'react'
import type {Words} from '../../../contract/words'
import type {Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {usePca} from '../state/use-pca'

const counts = ['11', '50', '200', '392'] as const

type Count = (typeof counts)[number]

/** The answer closest to a number of directions, by ratio. */
const closest = (half: number): Count =>
  counts.reduce((best, one) =>
    Math.abs(Math.log(Number(one) / half)) < Math.abs(Math.log(Number(best) / half)) ? one : best,
  )

/** How many directions keep half of the variance, and what as many pixels as that are of 784. */
function answerOf(explained: Float32Array): Answer<Count> {
  let [kept, half] = [0, 0]
  while (kept < 0.5 && half < explained.length) kept += explained[half++] ?? 0
  return {
    right: closest(half),
    says: {
      en: `${half} directions keep ${Math.round(100 * kept)} % of the variance of the training digits.`,
      ko: `방향 ${half}개가 학습 숫자 분산의 ${Math.round(100 * kept)} %를 담는다.`,
    },
  }
}

function useHalf(): Answer<Count> | null {
  const explained = usePca()?.explained
  return useMemo(() => (explained ? answerOf(explained) : null), [explained])
}

/** Say how many of PCA's directions keep half of the variance. */
export const halfVariance = (say: Words): Prediction<never> =>
  chooseOne({
    say,
    runs: [],
    options: counts.map((id) => ({id, label: {en: `About ${id}`, ko: `약 ${id}개`}})),
    useAnswer: useHalf,
  })
