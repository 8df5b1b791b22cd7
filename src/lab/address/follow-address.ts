/** Keeps the address and the store alike, both ways. */

import type {RunSpec} from '../../contract/spec'
import {mostChanges, sameSpec, withChanges} from '../../variants/changes'
import {same} from '../../variants/spec'
import type {Actions} from '../actions/actions'
import {askedExperiment} from '../store/experiment'
import type {LabState} from '../store/state'
import type {LabStore} from '../store/store'
import {setBackend} from '../store/store'
import {type Address, formatAddress, type ParsedAddress, parseAddress} from './address'

/** The part of a browser's window that has to do with addresses. */
export interface BrowserPage {
  readonly location: {hash: string}
  readonly history: {replaceState(data: null, unused: string, url: string): void}
  addEventListener(
    type: 'hashchange' | 'beforeunload',
    listener: (event: {preventDefault(): void}) => void,
  ): void
}

/** Reads the address that the page was opened with into the store. */
export function readFirstAddress(store: LabStore, page: BrowserPage): void {
  const read = parseAddress(page.location.hash)
  setBackend(store, {choice: read.backend})
  take(store, page, read)
}

/** From now on, whatever changes on one side changes on the other. */
export function followAddress(store: LabStore, page: BrowserPage, actions: Actions): void {
  page.addEventListener('hashchange', () => {
    const read = parseAddress(page.location.hash)
    const {backend, addressRun} = store.getState()
    take(store, page, read)
    if (read.backend !== 'auto' && read.backend !== backend.choice) void actions.chooseBackend(read.backend)
    if (!read.hasSpec || addressRun === null || read.route.page !== 'playground') return
    actions.setSpec([addressRun], read.spec)
    actions.compareWith(read.compared)
  })
  store.subscribe((state) => {
    const wanted = addressOf(state)
    if (alike(wanted, state.address)) return
    store.setState(({notices}) => ({address: wanted, notices: stillTrue(notices, wanted)}))
    page.history.replaceState(null, '', formatAddress(wanted))
  })
}

/** What could not be had is said, and the address put right. */
function take(store: LabStore, page: BrowserPage, read: ParsedAddress): void {
  const {corrections, ...address} = read
  store.setState(({language, theme}) => ({
    address,
    route: read.route,
    notices: corrections,
    language: read.language ?? language,
    theme: read.theme ?? theme,
  }))
  if (corrections.length > 0) page.history.replaceState(null, '', formatAddress(address))
}

/** What the address should say. Language and theme are in it only where they were: they are the person's. */
function addressOf(state: LabState): Address {
  const {address, route, addressRun, comparedRun, runs, backend, language, theme} = state
  const run = addressRun === null ? undefined : runs[addressRun]
  const second = comparedRun === null ? undefined : runs[comparedRun]
  const said = {
    ...address,
    route,
    backend: backend.choice,
    language: address.language && language,
    theme: address.theme && theme,
  }
  if (!run) return said
  const compared = second ? written(askedExperiment(second)) : null
  return {...said, spec: written(askedExperiment(run)), hasSpec: true, compared}
}

/** An address of too many changes would be refused somewhere: it then has but the values that stand first. */
const written = (spec: RunSpec): RunSpec =>
  (spec.changes?.length ?? 0) > mostChanges ? withChanges(spec, []) : spec

/** What was used in place of what could not be had is told as long as it is used. */
function stillTrue(notices: LabState['notices'], {spec, hasSpec}: Address): LabState['notices'] {
  const holds = notices.filter(
    ({name, used}) =>
      used === null || !hasSpec || !Object.hasOwn(spec.parameters, name) || same(spec.parameters[name], used),
  )
  return holds.length === notices.length ? notices : holds
}

/** Whether two addresses lead to the same. One without a spec leads to the default. */
function alike(a: Address, b: Address): boolean {
  return (
    sameSpec(a.spec, b.spec) &&
    sameOrNone(a.compared, b.compared) &&
    a.backend === b.backend &&
    a.language === b.language &&
    a.theme === b.theme &&
    a.presenting === b.presenting &&
    a.route === b.route
  )
}

function sameOrNone(a: RunSpec | null, b: RunSpec | null): boolean {
  return a === b || (a !== null && b !== null && sameSpec(a, b))
}
