/** What a person looks at in a run, by name: probes asked for in every snapshot, and the newest answer to each. */
import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {ActivationTrace} from '../../contract/trace'
import type {Probe, Subject} from '../../contract/view'
import type {Run} from './state'
import {type LabStore, setRun} from './store'

/** The selected digit, drawing or place; it is probed in every snapshot. */
export const selectedName = 'selected'
/** What is on the pad, and the digit under the pointer: they change too fast, and are asked about on their own. */
export const drawnName = 'drawn'
export const hoveredName = 'hovered'

const pinPrefix = 'pin:'

/** A drawing kept on the map, by its id; it is probed in every snapshot. */
export const pinName = (id: string): string => `${pinPrefix}${id}`

/** Whether the lab asks for a probe by itself, after the selection and the pins. */
export const isOwnProbe = (name: string): boolean => name === selectedName || name.startsWith(pinPrefix)

/** What is selected, as a run is asked about it; null where that is nothing, or nothing that it has an answer to. */
export function selectedSubject({watch}: Pick<Run, 'watch'>): Subject | null {
  return subjectOf(watch.probes[selectedName])
}

export const subjectOf = (probe: Probe | undefined): Subject | null =>
  probe?.kind === 'example' ? probe.subject : null

/** Puts answers beside those there are; null takes one away. */
export function setTraces(
  store: LabStore,
  id: RunId,
  answers: Readonly<Record<string, ActivationTrace | null>>,
): void {
  const traces = store.getState().runs[id]?.traces
  if (!traces) return
  const changed = Object.entries(answers).some(([name, trace]) => (traces[name] ?? null) !== trace)
  if (changed) setRun(store, id, {traces: merged(traces, answers)})
}

function merged(
  traces: Run['traces'],
  answers: Readonly<Record<string, ActivationTrace | null>>,
): Run['traces'] {
  const all = Object.entries({...traces, ...answers})
  return Object.fromEntries(all.flatMap(([name, trace]) => (trace ? [[name, trace] as const] : [])))
}

/** A run's answers with those of a snapshot, to what is still asked. */
export function withSnapshot({traces, watch}: Run, snapshot: Snapshot): Run['traces'] {
  const answers = Object.entries(snapshot.traces).flatMap(([name, trace]) =>
    trace.kind === 'example' && name in watch.probes ? [[name, trace] as const] : [],
  )
  return answers.length === 0 ? traces : {...traces, ...Object.fromEntries(answers)}
}

/** The answers without those to probes that are no longer asked for. */
export function stillAsked({traces, watch}: Run, probes: Run['watch']['probes']): Run['traces'] {
  const ended = Object.keys(traces).filter((name) => name in watch.probes && !(name in probes))
  return ended.length === 0 ? traces : merged(traces, Object.fromEntries(ended.map((name) => [name, null])))
}
