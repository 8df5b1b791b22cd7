import type {RunId, RunSpec} from '../../contract/spec'
import {sameChanges, sameSpec, withChanges} from '../../variants/changes'
import {type Correction, effectOf, nearestSpec} from '../../variants/spec'
import {askedExperiment} from '../store/experiment'
import {putRun} from '../store/runs'
import type {Run} from '../store/state'
import {setRun} from '../store/store'
import type {ActionContext} from './action-context'
import type {ParameterActions} from './actions'
import {divide, inVariant} from './spec-changes'

/** Changes of specs. What has been learnt is never thrown away by one: that takes `applyPending`. */
export function parameterActions({store, supervisor}: ActionContext): ParameterActions {
  const runsOf = (ids: readonly RunId[]): Run[] => ids.flatMap((id) => store.getState().runs[id] ?? [])

  const become = (run: Run, asked: RunSpec) => {
    const another = effectOf(run.spec, asked) === 'weights' || !sameChanges(run.spec, asked)
    if (another && !hasLearnt(run)) return putRun(store, run.id, asked)
    const {now, pending} = divide(run.spec, asked)
    setRun(store, run.id, {spec: now, pendingSpec: pending})
  }
  const change = (
    ids: readonly RunId[],
    asked: (wanted: RunSpec) => {spec: RunSpec; corrections: readonly Correction[]},
  ): readonly Correction[] => {
    const corrections = runsOf(ids).map((run) => {
      const found = asked(run.pendingSpec ?? run.spec)
      become(run, found.spec)
      return found.corrections
    })
    void supervisor.reconcile()
    return corrections[0] ?? []
  }

  return {
    setParameters: (ids, asked) => change(ids, (wanted) => nearestSpec(wanted, asked)),
    setVariant: (ids, variant) => void change(ids, (wanted) => inVariant(wanted, variant)),
    setSpec(ids, spec) {
      const others = runsOf(ids).filter((run) => !sameSpec(askedExperiment(run), spec))
      change(
        others.map(({id}) => id),
        () => ({spec, corrections: []}),
      )
    },
    dropChanges(ids) {
      for (const {id, spec} of runsOf(ids)) setRun(store, id, {spec: withChanges(spec, [])})
      void supervisor.reconcile()
    },
    applyPending(ids) {
      for (const {id, pendingSpec} of runsOf(ids)) if (pendingSpec) putRun(store, id, pendingSpec)
      return supervisor.reconcile()
    },
    dropPending(ids) {
      for (const {id} of runsOf(ids)) setRun(store, id, {pendingSpec: null})
    },
  }
}

/** Whether there is anything in a run that new weights would throw away. */
function hasLearnt({status, checkpoint}: Run): boolean {
  return status?.state === 'training' || (status?.step ?? 0) > 0 || (checkpoint?.step ?? 0) > 0
}
