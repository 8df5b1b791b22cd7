import type {BackendName} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {ErrorCode, ErrorInfo} from '../../contract/error-info'
import type {RunId} from '../../contract/spec'
import type {EngineFailure} from '../connection/connection'
import type {Alert, Recovery} from './alerts'
import type {LabStore} from './store'

let ids = 0

/** Shows an error. One of the same kind about the same run that is still shown gives way to it. */
export function raiseAlert(
  store: LabStore,
  error: ErrorInfo,
  runId: RunId | null,
  recovery: Recovery | null = null,
): void {
  const alert: Alert = {id: ++ids, error, runId, recovery}
  const differs = (other: Alert) => other.error.code !== error.code || other.runId !== runId
  store.setState(({alerts}) => ({alerts: [...alerts.filter(differs), alert]}))
}

/** Says that an engine was lost, what was saved of its runs, and what goes on. */
export function raiseRecovery(
  store: LabStore,
  failure: EngineFailure,
  from: BackendName | null,
  to: BackendName | null,
): void {
  const {runs, training} = store.getState()
  const saved = Object.values(runs).flatMap(({id, checkpoint}) =>
    checkpoint && checkpoint.step > 0
      ? [{runId: id, step: checkpoint.step, epoch: underWay(checkpoint)}]
      : [],
  )
  const code = failure.kind === 'backend' ? 'backend-lost' : 'worker-lost'
  const resumed = to !== null && training.length > 0
  raiseAlert(store, {code, message: failure.message, hint: ''}, null, {saved, from, to, resumed})
}

/** The epoch under way, counted from 1; the last one where all are done. */
function underWay({spec, epoch}: Checkpoint): number {
  return Math.min(epoch + 1, Number(spec.parameters.epochs))
}

export function dismissAlert(store: LabStore, id: number): void {
  store.setState(({alerts}) => ({alerts: alerts.filter((alert) => alert.id !== id)}))
}

/** Takes back alerts about a run that is another one by now, or closed; or those of them that are of these kinds. */
export function withdrawAlertsOf(store: LabStore, id: RunId, codes?: readonly ErrorCode[]): void {
  withdraw(store, ({runId, error}) => runId === id && (!codes || codes.includes(error.code)))
}

/** Takes back what was told of an engine that was lost and is back: what it speaks of is past. */
export function withdrawRecoveries(store: LabStore): void {
  withdraw(store, ({recovery}) => recovery !== null)
}

/** Takes back the alerts of errors that are being dealt with. */
export function withdrawAlerts(store: LabStore, codes: readonly ErrorCode[]): void {
  withdraw(store, ({error}) => codes.includes(error.code))
}

function withdraw(store: LabStore, gone: (alert: Alert) => boolean): void {
  if (store.getState().alerts.some(gone))
    store.setState(({alerts}) => ({alerts: alerts.filter((alert) => !gone(alert))}))
}
