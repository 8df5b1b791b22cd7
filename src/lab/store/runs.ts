/** Changes of runs in the store. What a run is to the engine follows from here: `reconciler.ts` brings it about. */

import type {Checkpoint} from '../../contract/checkpoint'
import {codeSize as sizeOf} from '../../contract/description'
import type {RunId, RunSpec} from '../../contract/spec'
import type {CodeView, Probe, Subject, Watch} from '../../contract/view'
import {describeSpec} from '../../variants/spec'
import {withdrawAlertsOf} from './alerting'
import {grown, noCurves} from './curves'
import type {LabState, Run} from './state'
import {type LabStore, setRun} from './store'
import {isOwnProbe, pinName, selectedName, stillAsked, subjectOf} from './traces'

let generations = 0

/** A run as it is before the engine knows of it. */
export function newRun(state: LabState, id: RunId, spec: RunSpec, from: Checkpoint | null = null): Run {
  const blank: Watch = {
    view: defaultView(spec),
    strip: [],
    decodedGrid: null,
    probes: {},
  }
  const before = state.runs[id]?.watch ?? blank
  return {
    id,
    generation: ++generations,
    rewinds: 0,
    spec,
    pendingSpec: null,
    summary: null,
    status: null,
    history: from ? grown(noCurves, from.history) : noCurves,
    snapshot: null,
    checkpoint: from,
    watch: watchOf(state, spec, {...before, view: fits(before.view, spec) ? before.view : defaultView(spec)}),
    traces: {},
  }
}

/** Puts a run into the store, in place of the one of that name. */
export function putRun(store: LabStore, id: RunId, spec: RunSpec, from: Checkpoint | null = null): void {
  withdrawAlertsOf(store, id)
  store.setState((state) => ({
    runs: {...state.runs, [id]: newRun(state, id, spec, from)},
    training: state.training.filter((other) => other !== id),
  }))
}

/** What the second run beside a run is called. */
export const besideId = (id: RunId): RunId => `${id}-b`

/** Brings every run's watch up to the selection and the pins. */
export function rewatch(store: LabStore): void {
  for (const run of Object.values(store.getState().runs)) {
    const watch = watchOf(store.getState(), run.spec, run.watch)
    if (watch !== run.watch) setRun(store, run.id, {watch, traces: stillAsked(run, watch.probes)})
  }
}

/** The view that suits a code: its own axes where they can be drawn, else its two principal axes. */
export function defaultView(spec: RunSpec): CodeView {
  const size = codeSize(spec)
  if (size > 2) return {kind: 'principal', axes: 2}
  return {kind: 'dimensions', dimensions: size === 1 ? [0] : [0, 1]}
}

/** Numbers in a code of this spec. */
export function codeSize(spec: RunSpec): number {
  const last = describeSpec(spec).phases.at(-1)
  return last ? sizeOf(last.code) : 0
}

function fits(view: CodeView, spec: RunSpec): boolean {
  const size = codeSize(spec)
  if (view.kind === 'principal') return view.axes <= size && size > 2
  return (
    view.dimensions.every((dimension) => dimension < size) && (size === 1) === (view.dimensions.length === 1)
  )
}

function watchOf(state: LabState, spec: RunSpec, watch: Watch): Watch {
  const own = ownProbes(state, spec)
  const before = Object.entries(watch.probes)
  const known = new Map(before.filter(([name]) => isOwnProbe(name)))
  const isKnown = ([name, probe]: [string, Probe]) =>
    sameSubject(subjectOf(probe), subjectOf(known.get(name)))
  const asked = Object.entries(own)
  if (asked.length === known.size && asked.every(isKnown)) return watch
  const kept = asked.map((entry) => (isKnown(entry) ? [entry[0], known.get(entry[0])] : entry))
  const others = before.filter(([name]) => !isOwnProbe(name))
  return {...watch, probes: Object.fromEntries([...others, ...kept])}
}

/** The probes that the lab asks for by itself: what is selected, and the pins. */
function ownProbes(state: LabState, spec: RunSpec): Record<string, Probe> {
  const selected = selectedIn(state, spec)
  // A net of points in space takes no images.
  const pinned = spec.data === 'mnist' ? state.pinned : []
  return Object.fromEntries([
    ...(selected ? [[selectedName, {kind: 'example', subject: selected}] as const] : []),
    ...pinned.map(
      ({id, pixels}) => [pinName(id), {kind: 'example', subject: {kind: 'image', pixels}}] as const,
    ),
  ])
}

/**
 * What travels through the hourglass in every snapshot. A drawing still under the pen is not among it: it
 * changes too fast, and is asked for on its own.
 */
function selectedIn({selection, pinned}: LabState, {data}: RunSpec): Subject | null {
  if (selection?.kind === 'test') return {kind: 'test', index: selection.index}
  if (data !== 'mnist') return null
  if (selection?.kind === 'point') return selection.image && {kind: 'image', pixels: selection.image}
  const drawing = pinned.find(({id}) => id === selection?.id)
  return drawing ? {kind: 'image', pixels: drawing.pixels} : null
}

function sameSubject(a: Subject | null, b: Subject | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'test') return b.kind === 'test' && a.index === b.index
  return b.kind === 'image' && a.pixels === b.pixels
}
