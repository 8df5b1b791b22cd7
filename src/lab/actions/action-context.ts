import type {Environment} from '../connection/session'
import type {Supervisor} from '../connection/supervisor'
import type {PreferenceStorage} from '../preferences'
import type {LabStore} from '../store/store'
import type {LatestOnlyByName} from './latest-only'

/** What actions work with. */
export interface ActionContext {
  readonly store: LabStore
  readonly supervisor: Supervisor
  readonly latest: LatestOnlyByName
  readonly environment: Environment
  readonly storage: PreferenceStorage | null
}
