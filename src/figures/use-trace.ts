import type {RunId} from '../contract/spec'
import type {ActivationTrace} from '../contract/trace'
import {useRun} from '../lab/hooks'
import {useShown} from './timeline/use-timeline'

/** The newest answer of a run by name, or that of the moment of the past that its figures show; null where there is none. */
export function useTrace(runId: RunId, name: string): ActivationTrace | null {
  const {snapshot, recalled} = useShown(runId)
  const present = useRun(runId, ({traces}) => traces[name]) ?? null
  if (!recalled) return present
  const past = snapshot?.traces[name]
  return past?.kind === 'example' ? past : null
}
