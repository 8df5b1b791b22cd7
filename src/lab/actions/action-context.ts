import type {Environment} from '../connection/session'
import type {Supervisor} from '../connection/supervisor'
import type {PreferenceStorage} from '../preferences'
import type {FirstLooks} from '../shipped/first-looks'
import type {LabStore} from '../store/store'
import type {LatestOnlyByName} from './latest-only'

/** What actions work with. */
export interface ActionContext {
  readonly store: LabStore
  readonly supervisor: Supervisor
  readonly latest: LatestOnlyByName
  /** What the page answers itself, before an engine does. */
  readonly looks: FirstLooks
  readonly environment: Environment
  readonly storage: PreferenceStorage | null
}
