import {useEffect} from 'react'
import type {RunId} from '../contract/spec'
import type {Trace} from '../contract/trace'
import type {Probe} from '../contract/view'
import {actions} from '../lab/hooks'
import {useShown} from './timeline/use-timeline'

type TraceOf<K extends Probe['kind']> = Extract<Trace, {readonly kind: K}>

/**
 * Asks for a probe of a run for as long as the component is there, and answers its trace as of the moment shown: null
 * before the first, and where the model has no answer. A null probe asks for nothing.
 */
export function useProbe<K extends Probe['kind']>(
  runId: RunId,
  name: string,
  probe: Extract<Probe, {readonly kind: K}> | null,
): TraceOf<K> | null {
  // By its text, so that a probe made anew at every rendering is asked for once.
  const asked = probe && JSON.stringify(probe)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the probe
  useEffect(() => {
    if (!probe) return
    actions.probe(runId, name, probe)
    return () => actions.probe(runId, name, null)
  }, [runId, name, asked])
  const trace = useShown(runId).snapshot?.traces[name]
  return trace && trace.kind === probe?.kind ? (trace as TraceOf<K>) : null
}
