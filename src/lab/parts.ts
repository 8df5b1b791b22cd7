import type {World} from './attempt'
import type {NewestByName} from './newest'
import type {Keep} from './preferences'
import type {LabStore} from './store'
import type {Supervisor} from './supervisor'

/** What actions work with. */
export interface Parts {
  readonly store: LabStore
  readonly supervisor: Supervisor
  readonly newest: NewestByName
  readonly world: World
  readonly keep: Keep | null
}
