import {askedExperiment} from '../store/experiment'
import {besideId, putRun} from '../store/runs'
import type {ActionContext} from './action-context'
import type {ComparisonActions, ParameterActions, RunActions} from './actions'

/** Two runs side by side. */
export function comparisonActions(
  {store, supervisor}: ActionContext,
  {setSpec}: Pick<ParameterActions, 'setSpec'>,
  {closeRun}: Pick<RunActions, 'closeRun'>,
): ComparisonActions {
  const actions: ComparisonActions = {
    compare(spec, from) {
      const {addressRun, runs} = store.getState()
      const first = addressRun === null ? undefined : runs[addressRun]
      if (!first) return Promise.resolve()
      const second = besideId(first.id)
      store.setState({training: [], comparedRun: second})
      putRun(store, second, spec ?? askedExperiment(first), from ?? null)
      return supervisor.reconcile()
    },

    compareWith(spec) {
      const {comparedRun} = store.getState()
      if (spec === null) void actions.stopComparing()
      else if (comparedRun === null) void actions.compare(spec)
      else setSpec([comparedRun], spec)
    },

    stopComparing() {
      const {comparedRun} = store.getState()
      return comparedRun === null ? Promise.resolve() : closeRun(comparedRun)
    },
  }
  return actions
}
