/** The lab, put together: one for the page. */
import {testCount} from '../contract/data'
import type {Actions} from './actions/actions'
import {addressActions} from './actions/address-actions'
import {answerDrawing, drawingActions} from './actions/drawing-actions'
import {houseActions} from './actions/house-actions'
import {NewestByName} from './actions/newest'
import {parameterActions} from './actions/parameter-actions'
import {runActions} from './actions/run-actions'
import {hoverIn, viewActions} from './actions/view-actions'
import {type Addressed, followAddress, readFirstAddress} from './address/follow-address'
import type {World} from './connection/attempt'
import {dataUrl, workerHost} from './connection/host'
import {Supervisor} from './connection/supervisor'
import {realClock} from './connection/watchdog'
import {practise} from './practise'
import {browserStorage, type Keep, preferredLanguage, preferredTheme} from './preferences'
import {createLabStore, type LabStore} from './store/store'

export interface Lab {
  readonly store: LabStore
  readonly actions: Actions
  readonly supervisor: Supervisor
}

/** Everything that a lab takes from outside; tests give it something else than a browser. */
export interface Surroundings {
  readonly world: World
  readonly page: Addressed
  readonly keep: Keep | null
  /** The browser's languages, best first. */
  readonly spoken: readonly string[]
}

export function createLab({world, page, keep, spoken}: Surroundings): Lab {
  const store = createLabStore({
    language: preferredLanguage(null, keep, spoken),
    theme: preferredTheme(null, keep),
  })
  readFirstAddress(store, page)
  const supervisor = new Supervisor(store, world, (id) => {
    void hoverIn(parts, id)
    void answerDrawing(parts, id)
  })
  const parts = {store, supervisor, newest: new NewestByName(), world, keep}
  const parameters = parameterActions(parts)
  const actions: Actions = {
    ...runActions(parts),
    ...parameters,
    ...viewActions(parts),
    ...drawingActions(parts),
    ...houseActions(parts),
    ...addressActions(parts, parameters, page),
  }
  followAddress(store, page, actions)
  bringDigits(store, supervisor)
  return {store, actions, supervisor}
}

/** Takes the test digits to the page, once they have arrived in the engine. */
function bringDigits(store: LabStore, supervisor: Supervisor): void {
  let asked = false
  store.subscribe(({data, digits}) => {
    if (asked || digits || data.testImages < testCount) return
    asked = true
    supervisor
      .ask(null, (engine) => engine.testDigits())
      .then((arrived) => store.setState({digits: arrived}))
      .catch(() => {
        // Asked again when the engine next tells of its data.
        asked = false
      })
  })
}

const browserWorld: World = {
  host: workerHost,
  dataUrl,
  clock: realClock,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  afterFrame: (drawn) => requestAnimationFrame(() => drawn()),
}

/** In Node, where the page's modules are only read by tests, there is no address to follow. */
const nowhere: Addressed = {
  location: {hash: ''},
  history: {replaceState: () => {}},
  addEventListener: () => {},
}

export const {store, actions, supervisor} = createLab({
  world: browserWorld,
  page: typeof window === 'undefined' ? nowhere : window,
  keep: browserStorage(),
  spoken: globalThis.navigator?.languages ?? [],
})

practise(supervisor)
