import {useEffect, useMemo} from 'react'
import {oneOfEach} from '../../../contract/data'
import {actions, useRun} from '../../../lab/hooks'
import {useSelectedDigit} from '../../framework/figures/selection'
import type {LessonRun} from '../../framework/lesson'

/** The digits shown: one of each kind, and before them the one selected, if it is another. */
export function useShownDigits(): readonly number[] {
  const selected = useSelectedDigit()
  return useMemo(
    () => (selected === null || oneOfEach.includes(selected) ? oneOfEach : [selected, ...oneOfEach]),
    [selected],
  )
}

/** Has a run's snapshots show these test examples. */
export function useStrip({runId}: LessonRun, indices: readonly number[]): void {
  const generation = useRun(runId, (run) => run.generation)
  useEffect(() => {
    if (generation !== undefined) actions.lookAt(runId, {strip: indices})
  }, [runId, indices, generation])
}
