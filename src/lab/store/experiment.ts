/** A run as an experiment: the spec of its first step, with the changes that were and are to be made on the way. */
import type {Checkpoint} from '../../contract/checkpoint'
import type {MadeChange, RunSpec} from '../../contract/spec'
import {afterNextChange, experimentOf, rewoundSpec, withChanges} from '../../variants/changes'
import {describeSpec, effectOf, same} from '../../variants/spec'
import type {Run} from './state'

type Standing = Pick<Run, 'spec' | 'status'>

const none: readonly MadeChange[] = []

const madeIn = ({status}: Pick<Run, 'status'>): readonly MadeChange[] => status?.changes ?? none

/** What the run repeats, from its first step on. */
export const experimentOfRun = (run: Standing): RunSpec => experimentOf(run.spec, madeIn(run))

/** The same, or what waits for new weights. */
export const askedExperiment = (run: Standing & Pick<Run, 'pendingSpec'>): RunSpec =>
  run.pendingSpec ?? experimentOfRun(run)

/** What the run begins with when it is rewound; its own spec where that is what stands. */
export function rewound(run: Standing & Pick<Run, 'summary'>): RunSpec {
  // What was just changed by hand, the engine may not have taken up yet.
  const changing = run.summary !== null && effectOf(run.summary.spec, run.spec) !== null
  return changing ? run.spec : rewoundSpec(run.spec, madeIn(run))
}

/** What is new of a run whose engine has made some of the changes to come. */
export function caughtUp({spec, summary}: Run, toCome: number): Partial<Run> {
  let next = spec
  while ((next.changes?.length ?? 0) > toCome) next = afterNextChange(next)
  if (next === spec) return {}
  return {spec: next, summary: summary && {spec: next, model: describeSpec(next)}}
}

/** The spec of a run that goes on from a checkpoint: changes made by themselves since then are to come again. */
export function backAt(spec: RunSpec, {spec: from}: Pick<Checkpoint, 'spec'>): RunSpec {
  const coming = from.changes ?? []
  const made = coming.slice(0, Math.max(0, coming.length - (spec.changes?.length ?? 0)))
  if (made.length === 0) return spec
  const last = new Map(made.map(({name, value}) => [name, value]))
  const parameters = Object.entries(spec.parameters).map(([name, value]) => {
    const own = last.has(name) && same(last.get(name), value)
    return [name, own ? (from.parameters[name] ?? value) : value] as const
  })
  return withChanges({...spec, parameters: Object.fromEntries(parameters)}, coming)
}
