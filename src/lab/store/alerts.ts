import type {BackendName} from '../../contract/backend'
import type {ErrorInfo} from '../../contract/error-info'
import type {RunId} from '../../contract/spec'

/** What was brought back after a worker or a GPU was lost. */
export interface Recovery {
  /** Where each run goes on; null where it begins anew from its first weights, having trained nothing yet. */
  readonly saved: readonly {readonly runId: RunId; readonly epoch: number; readonly step: number}[]
  readonly from: BackendName | null
  /** Null where no backend could be started again. */
  readonly to: BackendName | null
  /** Whether training goes on by itself. */
  readonly resumed: boolean
}

/** An error as the page shows it: an alert until it is dismissed. The words are in `messages`. */
export interface Alert {
  readonly id: number
  readonly error: ErrorInfo
  readonly runId: RunId | null
  readonly recovery: Recovery | null
}
