import {createContext, useContext, useMemo} from 'react'
import type {RunLabel} from '../../charts/parts/run-label'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import type {Run} from '../../lab/store/state'

/** The playground's run, by its name in the lab; the first of two where another stands beside it. */
export const runId = 'playground'

/** Which run a part of the page is about. */
export const RunContext = createContext<RunId>(runId)

export const useRunId = (): RunId => useContext(RunContext)

/** The runs of the playground: one, or two side by side. */
export function useRunIds(): readonly [RunId, ...RunId[]] {
  const second = useLab((state) => state.comparedRun)
  return useMemo(() => (second === null ? [runId] : [runId, second]), [second])
}

/** How the first and the second run are told apart. */
export const labels: readonly [RunLabel, RunLabel] = [
  {letter: 'A', order: 0},
  {letter: 'B', order: 1},
]

export const labelOf = (id: RunId): RunLabel => labels[id === runId ? 0 : 1]

/** A part of the run that this part of the page is about; undefined before there is one. */
export function usePlaygroundRun<T>(part: (run: Run) => T): T | undefined {
  return useRun(useRunId(), part)
}
