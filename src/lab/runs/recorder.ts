/**
 * Keeps every run of the playground that was trained: as often as a checkpoint comes in, and whole before it is begun
 * anew, replaced or closed. What is changed in a run that stands, other than its budget, makes it another run.
 */
import type {Checkpoint} from '../../contract/checkpoint'
import type {RunId, RunSpec} from '../../contract/spec'
import {experimentOf, sameSpec} from '../../variants/changes'
import {effectOf, nearestSpec, variantOf} from '../../variants/spec'
import type {KeptRuns, LabState, Run} from '../store/state'
import type {LabStore} from '../store/store'
import {excess, type KeptRun, keptRun} from './kept-run'
import type {RunStorage} from './run-storage'

/** Which of the runs that a name had it is. */
export type Life = Pick<Run, 'generation' | 'rewinds'>

/** A run that lives, or lived, in the engine. */
interface Entry {
  /** What it is kept as. */
  id: string
  /** The step up to which it is kept already, or needs not be. */
  keptStep: number
  /** The furthest that was told of it. */
  step: number
  /** By what it is called in the table; null until it is there. */
  number: number | null
}

export class RunRecorder {
  readonly #entries = new Map<string, Entry>()
  /** The names whose runs are kept. */
  readonly #followed = new Set<RunId>()
  #storage: Promise<RunStorage> | null = null
  /** Changes of the storage, one after another. */
  #writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly store: LabStore,
    private readonly openStorage: () => Promise<RunStorage>,
  ) {
    store.subscribe((state, before) => {
      if (state.runs === before.runs && state.addressRun === before.addressRun) return
      this.#follow(state)
      for (const id of this.#followed) this.#note(state.runs[id], before.runs[id])
      this.#tellLive(state)
    })
  }

  /** Whether the run has learnt something that is not kept yet. */
  wants(life: Life): boolean {
    const entry = this.#entries.get(keyOf(life))
    return entry !== undefined && entry.step > entry.keptStep
  }

  /** Whether a run that is followed has learnt something that is gone with the page. */
  losesByLeaving(): boolean {
    const {runs} = this.store.getState()
    if (this.#kept.place !== 'browser' && this.#kept.runs.length > 0) return true
    return [...this.#followed].some((id) => runs[id] !== undefined && this.wants(runs[id]))
  }

  /** The newest kept run of an experiment; null where there is none. */
  async newestOf(experiment: RunSpec): Promise<KeptRun | null> {
    await this.#open()
    const same = this.#kept.runs.filter(({spec, changes = []}) =>
      sameSpec(experimentOf(spec, changes), experiment),
    )
    return same.toSorted((a, b) => b.at - a.at)[0] ?? null
  }

  keep(life: Life, checkpoint: Checkpoint): void {
    const entry = this.#entries.get(keyOf(life))
    if (!entry || checkpoint.step <= entry.keptStep) return
    entry.keptStep = checkpoint.step
    entry.step = Math.max(entry.step, checkpoint.step)
    this.#write(async (storage) => {
      entry.number ??= 1 + Math.max(0, ...this.#kept.runs.map(({number}) => number))
      const run = keptRun(entry.id, entry.number, checkpoint)
      await storage.put(run, checkpoint)
      await this.#show([...this.#kept.runs.filter(({id}) => id !== run.id), run], storage)
    })
  }

  /** A kept run's weights and all that it needs to go on; null where they are gone. */
  async checkpoint(id: string): Promise<Checkpoint | null> {
    const storage = await this.#open()
    const found = await storage.checkpoint(id).catch(() => null)
    return found && {...found, spec: present(found.spec)}
  }

  /** A run was opened from a kept one: it goes on as that, unless another one does already. */
  opened(runId: RunId, id: string): void {
    const run = this.store.getState().runs[runId]
    const entry = run && this.#entries.get(keyOf(run))
    const kept = this.#kept.runs.find((one) => one.id === id)
    if (!entry || !kept || Object.values(this.#kept.live).includes(id)) return
    Object.assign(entry, {id, number: kept.number})
    this.#tellLive(this.store.getState())
  }

  remove(id: string): void {
    for (const entry of this.#entries.values())
      if (entry.id === id) Object.assign(entry, {id: newId(), number: null})
    this.#write(async (storage) => {
      await storage.remove(id)
      await this.#show(
        this.#kept.runs.filter((run) => run.id !== id),
        storage,
      )
    })
  }

  get #kept(): KeptRuns {
    return this.store.getState().kept
  }

  /** The runs that the address describes are those of the playground: they are kept from then on. */
  #follow({addressRun, comparedRun}: LabState): void {
    for (const id of [addressRun, comparedRun]) if (id !== null) this.#followed.add(id)
    if (this.#followed.size > 0) void this.#open()
  }

  #note(run: Run | undefined, before: Run | undefined): void {
    if (!run) return
    const entry = this.#entryOf(run)
    entry.step = Math.max(entry.step, run.status?.step ?? 0)
    if (before && sameLife(run, before)) {
      if (run.spec !== before.spec && isAnother(before, run.spec))
        this.#beginAnew(entry, before.status?.step ?? entry.step)
      if (run.checkpoint && run.checkpoint !== before.checkpoint) this.keep(run, run.checkpoint)
    }
  }

  #entryOf(run: Run): Entry {
    const key = keyOf(run)
    const known = this.#entries.get(key)
    if (known) return known
    const step = run.rewinds === 0 ? (run.checkpoint?.step ?? 0) : 0
    const entry = {id: newId(), keptStep: step, step, number: null}
    this.#entries.set(key, entry)
    return entry
  }

  /** What it has learnt so far stays as it is kept. */
  #beginAnew(entry: Entry, step: number): void {
    Object.assign(entry, {id: newId(), number: null, keptStep: step, step})
  }

  /** Which kept runs are on the page now. */
  #tellLive({runs, kept}: LabState): void {
    const live: Record<RunId, string> = {}
    for (const id of this.#followed) {
      const run = runs[id]
      const entry = run && this.#entries.get(keyOf(run))
      if (entry) live[id] = entry.id
    }
    if (JSON.stringify(live) !== JSON.stringify(kept.live)) this.store.setState({kept: {...kept, live}})
  }

  #open(): Promise<RunStorage> {
    this.#storage ??= this.openStorage().then(async (storage) => {
      const found = await storage.all().catch(() => [])
      const readable = found.filter(({spec}) => variantOf(spec.variant) !== undefined)
      await this.#show(
        readable.map((run) => ({...run, spec: present(run.spec)})),
        storage,
      )
      return storage
    })
    return this.#storage
  }

  /** Shows these runs, less those that are too many, which go for good. */
  async #show(runs: readonly KeptRun[], storage: RunStorage): Promise<void> {
    const gone = new Set(excess(runs).map(({id}) => id))
    const kept = runs.filter(({id}) => !gone.has(id)).toSorted((a, b) => a.number - b.number)
    const place = storage.lasting ? 'browser' : 'visit'
    this.store.setState({kept: {...this.#kept, runs: kept, place}})
    for (const id of gone) await storage.remove(id)
  }

  #write(change: (storage: RunStorage) => Promise<void>): void {
    this.#writing = this.#writing
      .then(async () => change(await this.#open()))
      .catch(() => {
        // What cannot be kept is not missed before it is looked for, and then the table does not have it.
      })
  }
}

const keyOf = ({generation, rewinds}: Life) => `${generation}/${rewinds}`

const sameLife = (a: Life, b: Life) => keyOf(a) === keyOf(b)

/** Whether a run that stands, and has learnt, is another one by this spec. A larger budget only lets it go on. */
function isAnother({spec, status}: Run, changed: RunSpec): boolean {
  if (!status || status.step === 0 || status.state === 'training') return false
  // What the run had coming makes it no other one.
  if ((changed.changes?.length ?? 0) < (spec.changes?.length ?? 0)) return false
  const {epochs} = spec.parameters
  if (epochs === undefined) return effectOf(spec, changed) !== null
  return effectOf(spec, {...changed, parameters: {...changed.parameters, epochs}}) !== null
}

/** A spec of an earlier version of the page, with the parameters that its variant has now. */
const present = (spec: RunSpec): RunSpec => (variantOf(spec.variant) ? nearestSpec(spec, {}).spec : spec)

const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
