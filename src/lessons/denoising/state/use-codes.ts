import {useMemo} from 'react'
import type {Corruption} from '../../../contract/model'
import {ask} from '../../framework/ask'
import type {LessonRun} from '../../framework/lesson'
import {type CodesAnswer, codesAnswer} from '../protocol'
import {useCalm} from './use-calm'
import {useLatest} from './use-latest'
import {useStamp} from './use-stamp'

/** Where corruptions of a test digit fall in a run's codes; null until it is known. */
export function useCodes(
  run: LessonRun,
  index: number,
  {kind, level}: Corruption,
  seed: number,
): CodesAnswer | null {
  const {runId} = run
  const stamp = useCalm(useStamp(run), 2000)
  const question = useMemo(
    () =>
      stamp === null
        ? null
        : async () => {
            const asked = {ask: 'codes', run: runId, stamp, index, kind, level, seed}
            const answer = await ask('denoising', asked, codesAnswer)
            return answer && {...answer, runId}
          },
    [runId, stamp, index, kind, level, seed],
  )
  const answer = useLatest(question)
  return answer?.runId === runId ? answer : null
}
