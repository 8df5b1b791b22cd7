/**
 * A training that can be scrubbed. The engine keeps moments (weights) and computes any of them anew, which takes
 * a tenth of a second: too long for playing it. So the page keeps what its figures need of each, some 160 KB.
 */
import type {TrainingMoment} from '../../contract/engine'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import {actions, store} from '../../lab/hooks'
import {onRun} from '../../lab/store/store'
import {evenly} from './evenly'
import {type RecalledSnapshot, SnapshotCache} from './snapshot-cache'
import {watchKey} from './watch-key'

/** As many moments as a timeline needs; the engine may keep more. */
const mostMoments = 120

export interface TimelineView {
  readonly moments: readonly TrainingMoment[]
  /** Index of the moment shown; null while the figures show the run as it is. */
  readonly at: number | null
  /** What the figures show instead of the run as it is. */
  readonly shown: RecalledSnapshot | null
  /** How many of the moments are on the page. */
  readonly loaded: number
}

const nothing: TimelineView = {moments: [], at: null, shown: null, loaded: 0}

export class RunTimeline {
  #view = nothing
  #fetching = false
  #listedBy = 0
  #wantedBy = 0
  #passing = false
  readonly #cache = new SnapshotCache()
  readonly #readers = new Set<() => void>()
  readonly #stops: readonly (() => void)[]

  constructor(private readonly runId: RunId) {
    this.#stops = [
      onRun(
        store,
        runId,
        ({snapshot}) => snapshot,
        (snapshot) => this.#seeInPassing(snapshot),
      ),
      onRun(
        store,
        runId,
        ({status}) => status?.state,
        () => void this.refresh(),
      ),
      onRun(
        store,
        runId,
        ({status}) => status?.step,
        () => this.#learnt(),
      ),
      onRun(
        store,
        runId,
        ({generation, rewinds}) => `${generation} ${rewinds}`,
        () => this.#forget(),
      ),
      onRun(
        store,
        runId,
        ({watch}) => watch,
        () => this.#lookAnew(),
      ),
    ]
  }

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader)
    return () => this.#readers.delete(reader)
  }

  readonly view = (): TimelineView => this.#view

  /** Shows a moment in all figures; null goes back to the run as it is. */
  readonly seek = (at: number | null): void => {
    const moment = at === null ? undefined : this.#view.moments[at]
    if (at === null || !moment) this.#set({at: null, shown: null})
    else this.#set({at, shown: this.#cache.nearest(moment.step, this.#key) ?? this.#view.shown})
    void this.#fill()
  }

  /** Asks the engine which moments it keeps, and fetches what is missing. */
  async refresh(): Promise<void> {
    if (this.#listedBy === 0) return
    const kept = await actions.moments(this.runId)
    if (!kept) return
    const moments = evenly(kept, mostMoments)
    this.#cache.keepOnly(moments.map(({step}) => step))
    this.#set({moments})
    void this.#fill()
  }

  /** Says which moments there are, until the function returned is called; they are fetched once one is gone to. */
  readonly list = (): (() => void) => {
    this.#listedBy++
    void this.refresh()
    return () => {
      this.#listedBy--
      if (this.#listedBy === 0) this.seek(null)
    }
  }

  /** Fetches all moments from now on, until the function returned is called. */
  readonly want = (): (() => void) => {
    this.#wantedBy++
    const unlist = this.list()
    return () => {
      this.#wantedBy--
      unlist()
    }
  }

  /** Keeps what the figures show while the run trains, so that there is something to see before moments are fetched. */
  keepPassing(): void {
    this.#passing = true
  }

  close(): void {
    for (const stop of this.#stops) stop()
  }

  get #run() {
    return store.getState().runs[this.runId]
  }

  get #key(): string {
    return this.#run ? watchKey(this.#run.watch) : ''
  }

  #seeInPassing(snapshot: Snapshot | null): void {
    if (this.#passing && snapshot && this.#run?.status?.state === 'training')
      this.#cache.addLive(this.#key, snapshot)
  }

  /** The run has gone on: the figures do too. */
  #learnt(): void {
    if (this.#view.at !== null) this.seek(null)
    if (this.#run?.status?.state !== 'training') void this.refresh()
  }

  #forget(): void {
    this.#cache.clear()
    this.#set(nothing)
  }

  #lookAnew(): void {
    if (this.#view.at !== null) this.seek(this.#view.at)
    else void this.#fill()
  }

  /** Fetches moments one after another, the one shown first. */
  async #fill(): Promise<void> {
    if (this.#fetching) return
    this.#fetching = true
    for (let step = this.#wanted(); step !== null; step = this.#wanted()) {
      const key = this.#key
      const snapshot = await actions.recall(this.runId, step)
      if (!snapshot) break
      this.#cache.add(step, key, snapshot)
      this.#showNearest()
    }
    this.#fetching = false
  }

  #showNearest(): void {
    const {at, moments} = this.#view
    const key = this.#key
    const loaded = moments.filter(({step}) => this.#cache.has(step, key)).length
    if (loaded === moments.length) this.#cache.forgetLive()
    const moment = at === null ? undefined : moments[at]
    this.#set(moment ? {loaded, shown: this.#cache.nearest(moment.step, key)} : {loaded})
  }

  /** The step to fetch next; null where nothing is missing, or while the engine has better things to do. */
  #wanted(): number | null {
    const {moments, at} = this.#view
    if (this.#wantedBy === 0 && at === null) return null
    if (this.#run?.status?.state === 'training') return null
    const key = this.#key
    const here = at ?? moments.length - 1
    const missing = moments
      .map(({step}, i) => ({step, far: Math.abs(i - here)}))
      .filter(({step}) => !this.#cache.has(step, key))
    const [first, ...rest] = missing
    return first ? rest.reduce((best, one) => (one.far < best.far ? one : best), first).step : null
  }

  #set(change: Partial<TimelineView>): void {
    this.#view = {...this.#view, ...change}
    for (const reader of this.#readers) reader()
  }
}
