import {createStore, type StoreApi} from 'zustand/vanilla'
import type {DataProgress} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {parseAddress} from '../address/address'
import {home} from '../address/route'
import type {BackendState, LabState, Run} from './state'

/** The store without React: engine events and actions write, hooks and canvases read. */
export type LabStore = StoreApi<LabState>

const nothingLoaded: DataProgress = {
  state: 'waiting',
  trainImages: 0,
  testImages: 0,
  loadedBytes: 0,
  totalBytes: 0,
  attempt: 1,
  error: null,
}

export const initialState: LabState = {
  route: home,
  address: parseAddress(''),
  data: nothingLoaded,
  backend: {state: 'closed', choice: 'auto', report: null, checking: false},
  runs: {},
  addressRun: null,
  comparedRun: null,
  kept: {runs: [], place: 'opening', live: {}},
  training: [],
  selection: null,
  hover: null,
  drawing: null,
  pinned: [],
  baselines: null,
  digits: null,
  firstDigits: null,
  alerts: [],
  notices: [],
  language: 'en',
  theme: 'system',
}

export function createLabStore(initial: Partial<LabState> = {}): LabStore {
  return createStore<LabState>(() => ({...initialState, ...initial}))
}

/** Changes one run; does nothing where there is none of that name. */
export function setRun(store: LabStore, id: RunId, change: Partial<Run>): void {
  const run = store.getState().runs[id]
  if (run) store.setState(({runs}) => ({runs: {...runs, [id]: {...run, ...change}}}))
}

export function setBackend(store: LabStore, change: Partial<BackendState>): void {
  store.setState(({backend}) => ({backend: {...backend, ...change}}))
}

/** Calls back whenever a part of a run is another one, outside React: for canvases. Returns how to stop. */
export function onRun<T>(
  store: LabStore,
  id: RunId,
  part: (run: Run) => T,
  told: (part: T) => void,
): () => void {
  return store.subscribe(({runs}, before) => {
    const [now, then] = [runs[id], before.runs[id]]
    if (now && (!then || part(now) !== part(then))) told(part(now))
  })
}
