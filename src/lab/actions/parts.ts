import type {World} from '../connection/attempt'
import type {Supervisor} from '../connection/supervisor'
import type {Keep} from '../preferences'
import type {LabStore} from '../store/store'
import type {NewestByName} from './newest'

/** What actions work with. */
export interface Parts {
  readonly store: LabStore
  readonly supervisor: Supervisor
  readonly newest: NewestByName
  readonly world: World
  readonly keep: Keep | null
}
