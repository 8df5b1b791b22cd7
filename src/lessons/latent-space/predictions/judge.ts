import {useMemo} from 'react'
import type {CodeView} from '../../../contract/view'
import type {Words} from '../../../contract/words'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {neighbourCount} from '../neighbours'
import {askedDigits, sameLabelByPixels} from './same-label'
import {useSameLabel} from './use-same-label'

type Judge = 'code' | 'pixels' | 'level'

const plane: CodeView = {kind: 'dimensions', dimensions: [0, 1]}

/** Closer than this, two shares count as level. */
const level = 0.03

const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`

function useJudge([run]: readonly LessonRun[]): Answer<Judge> | null {
  const byCode = useSameLabel(run, plane)
  return useMemo(() => (byCode === null ? null : answerOf(byCode)), [byCode])
}

function answerOf(byCode: number): Answer<Judge> {
  const apart = byCode - sameLabelByPixels
  const [code, pixels] = [percent(byCode), percent(sameLabelByPixels)]
  return {
    right: Math.abs(apart) < level ? 'level' : apart > 0 ? 'code' : 'pixels',
    says: {
      en: `Of ${neighbourCount} neighbours, ${pixels} have the same label by pixels, ${code} by code (mean of ${askedDigits} digits).`,
      ko: `이웃 ${neighbourCount}개 가운데 레이블이 같은 비율: 픽셀 ${pixels}, 코드 ${code}(숫자 ${askedDigits}개의 평균).`,
    },
  }
}

/** Say which is the better judge of what is alike: a run’s two numbers, or all pixels. */
export const judge = <const Id extends string>(run: Id, say: Words): Prediction<Id> =>
  chooseOne({
    say,
    runs: [run],
    options: [
      {id: 'code', label: {en: 'The two numbers of the code', ko: '코드의 수 두 개'}},
      {id: 'pixels', label: {en: 'All 784 pixels', ko: '픽셀 784개 전부'}},
      {id: 'level', label: {en: 'Both about equally', ko: '둘이 비슷하다'}},
    ],
    useAnswer: useJudge,
  })
