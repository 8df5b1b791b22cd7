/** For tests: a lab as a page would have it. */

import {createLab} from '../lab'
import {MemoryRunStorage, type RunStorage} from '../runs/run-storage'
import {FakeEnvironment, noHistory, statusOf} from './fake-engine'

const environments: FakeEnvironment[] = []

/** Ends all labs that were opened: for `afterEach`. */
export function closeLabs(): void {
  for (const environment of environments.splice(0)) environment.close()
}

/** The page's address bar. */
class FakePage {
  readonly location = {hash: ''}
  readonly history = {
    replaceState: (_data: null, _unused: string, url: string) => {
      this.location.hash = url
    },
  }
  readonly #listeners: {type: string; told: (event: {preventDefault(): void}) => void}[] = []

  addEventListener(type: string, told: (event: {preventDefault(): void}) => void) {
    this.#listeners.push({type, told})
  }

  #tell(type: string, event = {preventDefault: () => {}}) {
    for (const listener of this.#listeners) if (listener.type === type) listener.told(event)
  }

  /** The person goes somewhere. */
  go(hash: string) {
    this.location.hash = hash
    this.#tell('hashchange')
  }

  /** Whether the person is asked before the page is left. */
  asksBeforeLeaving(): boolean {
    let asks = false
    this.#tell('beforeunload', {preventDefault: () => (asks = true)})
    return asks
  }
}

/** A lab on a page at this address, with an engine that does what the test says. */
export function openLab(hash = '', runStorage: RunStorage = new MemoryRunStorage(), reloaded = false) {
  const environment = new FakeEnvironment()
  environments.push(environment)
  const page = new FakePage()
  page.location.hash = hash
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const openRuns = async () => runStorage
  const lab = createLab({environment, page, storage, openRuns, spoken: ['ko-KR', 'en'], reloaded})
  const state = () => lab.store.getState()
  const run = (id = 'a') => {
    const found = state().runs[id]
    if (!found) throw new RangeError(`no run ${id}`)
    return found
  }
  const learn = async (step: number) => {
    environment.engine.tell({type: 'status', status: statusOf('a', {step}), added: noHistory, reset: false})
    while (run().status?.step !== step) await new Promise((resolve) => setTimeout(resolve))
  }
  return {environment, page, kept, runStorage, state, run, learn, actions: lab.actions}
}
