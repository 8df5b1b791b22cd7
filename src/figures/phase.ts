import {useMemo} from 'react'
import type {ModelDescription} from '../contract/description'
import type {RunId} from '../contract/spec'
import {useRun} from '../lab/hooks'

/** Which of a model's phases a run shows: the one under way, or the one that a recalled step belongs to. */
export function useShownPhase(runId: RunId, model: ModelDescription | null, recalled: number | null): number {
  const underWay = useRun(runId, (run) => run.status?.phase.index)
  const history = useRun(runId, (run) => run.history)
  const past = useMemo(
    () => (recalled === null || !history ? undefined : phaseAt(history, recalled)),
    [history, recalled],
  )
  const first = model?.phases.findIndex(({epochs}) => epochs > 0) ?? 0
  const asked = past ?? underWay ?? Math.max(0, first)
  return Math.min(asked, (model?.phases.length ?? 1) - 1)
}

interface PhaseRecord {
  /** The step before which each phase began, and which of the model's phases it is. */
  readonly phaseStep?: ArrayLike<number>
  readonly phase?: ArrayLike<number>
}

/** The phase that a step belongs to; undefined where the history tells of none. */
export function phaseAt({phaseStep = [], phase = []}: PhaseRecord, step: number): number | undefined {
  let at = -1
  while (at + 1 < phaseStep.length && (phaseStep[at + 1] ?? Infinity) <= step) at++
  return phase[at]
}
