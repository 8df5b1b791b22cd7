/** For tests: a lab as a page would have it. */

import {createLab} from '../lab'
import {MemoryRunStorage} from '../runs/run-storage'
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
  #changed: (() => void)[] = []

  addEventListener(_type: 'hashchange', changed: () => void) {
    this.#changed.push(changed)
  }

  /** The person goes somewhere. */
  go(hash: string) {
    this.location.hash = hash
    for (const changed of this.#changed) changed()
  }
}

/** A lab on a page at this address, with an engine that does what the test says. */
export function openLab(hash = '') {
  const environment = new FakeEnvironment()
  environments.push(environment)
  const page = new FakePage()
  page.location.hash = hash
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const runStorage = new MemoryRunStorage()
  const openRuns = async () => runStorage
  const lab = createLab({environment, page, storage, openRuns, spoken: ['ko-KR', 'en']})
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
