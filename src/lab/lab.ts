/** The lab, put together: one for the page. */
import {testCount} from '../contract/data'
import type {RunId} from '../contract/spec'
import type {Actions} from './actions/actions'
import {addressActions} from './actions/address-actions'
import {appActions} from './actions/app-actions'
import {comparisonActions} from './actions/comparison-actions'
import {answerDrawing, drawingActions} from './actions/drawing-actions'
import {keptActions} from './actions/kept-actions'
import {LatestOnlyByName} from './actions/latest-only'
import {parameterActions} from './actions/parameter-actions'
import {runActions} from './actions/run-actions'
import {hoverIn, viewActions} from './actions/view-actions'
import {type BrowserPage, followAddress, readFirstAddress} from './address/follow-address'
import {dataUrl, startEngineWorker} from './connection/engine-worker'
import type {Environment} from './connection/session'
import {Supervisor} from './connection/supervisor'
import {realClock} from './connection/watchdog'
import {installDevtools} from './devtools'
import {browserStorage, type PreferenceStorage, preferredLanguage, preferredTheme} from './preferences'
import {askBeforeLeaving, wasReloaded} from './runs/leaving'
import {RunRecorder} from './runs/recorder'
import type {RunStorage} from './runs/run-storage'
import {FirstLooks} from './shipped/first-looks'
import {createLabStore, type LabStore} from './store/store'

export interface Lab {
  readonly store: LabStore
  readonly actions: Actions
  readonly supervisor: Supervisor
}

/** Everything that a lab takes from outside; tests give it something else than a browser. */
export interface LabOptions {
  readonly environment: Environment
  readonly page: BrowserPage
  readonly storage: PreferenceStorage | null
  /** Where runs are kept; called once, when there is one to keep. */
  readonly openRuns: () => Promise<RunStorage>
  /** The browser's languages, best first. */
  readonly spoken: readonly string[]
  /** Whether the person has loaded the page again, rather than come to it. */
  readonly reloaded?: boolean
}

export function createLab({environment, page, storage, openRuns, spoken, reloaded = false}: LabOptions): Lab {
  const store = createLabStore({
    language: preferredLanguage(null, storage, spoken),
    theme: preferredTheme(null, storage),
  })
  readFirstAddress(store, page)
  const recorder = new RunRecorder(store, openRuns)
  const afterSnapshot = (id: RunId) => {
    void hoverIn(context, id)
    void answerDrawing(context, id)
  }
  const supervisor = new Supervisor(store, environment, afterSnapshot, recorder)
  const looks = new FirstLooks(store)
  const context = {store, supervisor, latest: new LatestOnlyByName(), looks, environment, storage}
  const parameters = parameterActions(context)
  const runs = runActions(context)
  const comparison = comparisonActions(context, parameters, runs)
  const actions: Actions = {
    ...runs,
    ...parameters,
    ...comparison,
    ...keptActions(context, recorder, runs, comparison, reloaded),
    ...viewActions(context),
    ...drawingActions(context),
    ...appActions(context),
    ...addressActions(context, {...parameters, ...comparison}, page),
  }
  followAddress(store, page, actions)
  askBeforeLeaving(page, recorder)
  loadDigits(store, supervisor)
  return {store, actions, supervisor}
}

/** Takes the test digits to the page, once they have arrived in the engine. */
function loadDigits(store: LabStore, supervisor: Supervisor): void {
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

const browserEnvironment: Environment = {
  startEngine: startEngineWorker,
  dataUrl,
  clock: realClock,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  afterFrame: (drawn) => requestAnimationFrame(() => drawn()),
}

/** In Node, where the page's modules are only read by tests, there is no address to follow. */
const nowhere: BrowserPage = {
  location: {hash: ''},
  history: {replaceState: () => {}},
  addEventListener: () => {},
}

export const {store, actions, supervisor} = createLab({
  environment: browserEnvironment,
  page: typeof window === 'undefined' ? nowhere : window,
  storage: browserStorage(),
  openRuns: () => import('./runs/browser-storage').then(({openBrowserStorage}) => openBrowserStorage()),
  spoken: globalThis.navigator?.languages ?? [],
  reloaded: wasReloaded(),
})

installDevtools(supervisor)
