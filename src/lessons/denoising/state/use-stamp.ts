import {useRun} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import type {LessonRun} from '../../framework/lesson'

/** Another text whenever the run has learnt, as far as its snapshots tell; null until the engine has built it. */
export const useStamp = (run: LessonRun): string | null => useRun(run.runId, stampOf) ?? null

export const stampOf = ({generation, rewinds, summary, snapshot}: Run): string | null =>
  summary && `${generation} ${rewinds} ${snapshot?.step ?? -1}`
