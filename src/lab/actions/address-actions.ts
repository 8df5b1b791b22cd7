import {formatAddress} from '../address/address'
import type {BrowserPage} from '../address/follow-address'
import {putRun} from '../store/runs'
import type {ActionContext} from './action-context'
import type {Actions, AppActions} from './actions'

/** Where the person is, and which run the address describes. */
export function addressActions(
  {store, supervisor}: ActionContext,
  {setSpec, compareWith}: Pick<Actions, 'setSpec' | 'compareWith'>,
  page: BrowserPage,
): Pick<AppActions, 'navigate' | 'present' | 'followRun'> {
  return {
    navigate(route, spec) {
      const {address} = store.getState()
      const here = {...address, route, presenting: false, compared: null}
      page.location.hash = formatAddress(spec ? {...here, spec, hasSpec: true} : {...here, hasSpec: false})
    },

    present(on) {
      store.setState(({address}) => ({address: {...address, presenting: on}}))
      page.history.replaceState(null, '', formatAddress(store.getState().address))
    },

    followRun(runId) {
      const {address, runs} = store.getState()
      const run = runId === null ? undefined : runs[runId]
      if (runId !== null && !run) {
        putRun(store, runId, address.spec)
        void supervisor.reconcile()
      } else if (run && address.hasSpec) {
        setSpec([run.id], address.spec)
      }
      store.setState({addressRun: runId})
      if (runId !== null && (!run || address.hasSpec)) compareWith(address.compared)
    },
  }
}
