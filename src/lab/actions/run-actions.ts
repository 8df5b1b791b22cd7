import type {RunId} from '../../contract/spec'
import {errorInfoOf} from '../error-info'
import {raiseAlert, withdrawAlertsOf, withdrawRecoveries} from '../store/alerting'
import {rewound} from '../store/experiment'
import {putRun} from '../store/runs'
import type {Run} from '../store/state'
import {setRun} from '../store/store'
import {hoveredName, setTraces} from '../store/traces'
import type {ActionContext} from './action-context'
import type {RunActions} from './actions'
import {nextSeed} from './spec-changes'

/** Orders about training. Each says in the store what is wanted, then has the engine brought there. */
export function runActions({store, supervisor, looks}: ActionContext): RunActions {
  const reconcile = () => supervisor.reconcile()
  const runsOf = (ids: readonly RunId[]): Run[] => ids.flatMap((id) => store.getState().runs[id] ?? [])
  /** Who goes on has read what was told of an engine that was lost, as long as there is one again. */
  const ordered = () => {
    if (store.getState().backend.state === 'ready') withdrawRecoveries(store)
  }
  const stopTraining = (ids: readonly RunId[]) =>
    store.setState(({training}) => ({training: training.some((id) => ids.includes(id)) ? [] : training}))

  return {
    start: () => supervisor.start(),

    openRun(runId, spec, from) {
      putRun(store, runId, spec, from ?? null)
      return reconcile()
    },

    showFirst(runId, digits, look) {
      if (!store.getState().digits) store.setState({firstDigits: digits})
      if (look) looks.show(runId, look)
    },

    closeRun(runId) {
      withdrawAlertsOf(store, runId)
      store.setState(({runs, training, addressRun, comparedRun}) => {
        const {[runId]: _closed, ...others} = runs
        return {
          runs: others,
          training: training.filter((id) => id !== runId),
          addressRun: addressRun === runId ? null : addressRun,
          comparedRun: comparedRun === runId ? null : comparedRun,
        }
      })
      return reconcile()
    },

    train(runIds) {
      const able = runsOf(runIds).filter(({status}) => status?.state !== 'finished')
      store.setState({training: able.map(({id}) => id)})
      ordered()
      supervisor.start()
      return reconcile()
    },

    pause() {
      store.setState({training: []})
      return reconcile()
    },

    async step(runIds) {
      ordered()
      store.setState({training: []})
      await reconcile()
      try {
        await supervisor.ask(runIds[0] ?? null, (engine) => engine.step(runIds))
      } catch (reason) {
        raiseAlert(store, errorInfoOf(reason), null)
      }
    },

    rewind(runIds) {
      ordered()
      stopTraining(runIds)
      for (const run of runsOf(runIds)) {
        const {id, rewinds} = run
        const spec = rewound(run)
        withdrawAlertsOf(store, id)
        // Where changes are to come again it begins with the values of before them.
        if (spec !== run.spec) putRun(store, id, spec)
        else setRun(store, id, {rewinds: rewinds + 1, checkpoint: null})
        setTraces(store, id, {[hoveredName]: null})
      }
      return reconcile()
    },

    newWeights(runIds) {
      ordered()
      stopTraining(runIds)
      for (const run of runsOf(runIds)) putRun(store, run.id, nextSeed(run.pendingSpec ?? rewound(run)))
      return reconcile()
    },
  }
}
