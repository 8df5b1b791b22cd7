import {useMemo} from 'react'
import {errorFigure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import {useLab, useShallow} from '../../../lab/hooks'
import {mean} from '../../../maths/statistics'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'

type Better = 'bounded' | 'unbounded' | 'level'

/** Nearer than this, as a share, two errors count as the same. */
const level = 0.01

function useAnswer(runs: readonly LessonRun[]): Answer<Better> | null {
  const [bounded, unbounded] = useLab(
    useShallow((state) => runs.map(({runId}) => state.runs[runId]?.snapshot?.errors)),
  )
  return useMemo(
    () => (bounded && unbounded ? answerOf(mean(bounded), mean(unbounded)) : null),
    [bounded, unbounded],
  )
}

function answerOf(bounded: number, unbounded: number): Answer<Better> {
  const apart = bounded / unbounded - 1
  const [a, b] = [errorFigure(bounded), errorFigure(unbounded)]
  return {
    right: Math.abs(apart) < level ? 'level' : apart < 0 ? 'bounded' : 'unbounded',
    says: {
      en: `Mean squared error on the test digits: ${a} with bounds, ${b} without.`,
      ko: `테스트 숫자의 평균 제곱 오차는 한계가 있으면 ${a}, 없으면 ${b}이다.`,
    },
  }
}

/** Say which of two nets draws better: the one whose code has bounds, or the one whose code has none. */
export const drawsBetter = <const Id extends string>(
  runs: readonly [bounded: Id, unbounded: Id],
  say: Words,
): Prediction<Id> =>
  chooseOne({
    say,
    runs,
    options: [
      {id: 'bounded', label: {en: 'The one with bounds', ko: '한계가 있는 쪽'}},
      {id: 'unbounded', label: {en: 'The one without bounds', ko: '한계가 없는 쪽'}},
      {id: 'level', label: {en: 'Both equally', ko: '둘이 같다'}},
    ],
    useAnswer,
  })
