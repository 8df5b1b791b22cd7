import {useRun} from '../../lab/hooks'
import type {Run} from '../../lab/store/state'

/** The playground's run, by its name in the lab. */
export const runId = 'playground'

export const runIds = [runId]

/** A part of the playground's run; undefined before there is one. */
export function usePlaygroundRun<T>(part: (run: Run) => T): T | undefined {
  return useRun(runId, part)
}
