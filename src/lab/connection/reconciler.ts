/**
 * The page writes what it wants into the store; this brings an engine there. A new engine, which knows
 * nothing, is brought there by the same way: that is all there is to restoring.
 */
import type {Checkpoint} from '../../contract/checkpoint'
import type {ErrorInfo} from '../../contract/error-info'
import type {ParameterValues, RunId, RunSpec} from '../../contract/spec'
import type {Watch} from '../../contract/view'
import {effectOf, same} from '../../variants/spec'
import {errorInfoOf} from '../error-info'
import {withdrawAlertsOf} from '../store/alerting'
import {backAt, rewound} from '../store/experiment'
import type {Run} from '../store/state'
import {type LabStore, setRun} from '../store/store'
import type {Connection, Engine} from './connection'

/** A run as it was last applied to the engine. */
interface AppliedRun {
  readonly generation: number
  readonly rewinds: number
  readonly spec: RunSpec
  readonly watch: Watch | null
  /** Whether the engine could not build it; then nothing more of it is applied. */
  readonly failed: boolean
}

/** Who keeps what runs have learnt before the engine forgets it. */
export interface RunKeeper {
  wants(life: Pick<Run, 'generation' | 'rewinds'>): boolean
  keep(life: Pick<Run, 'generation' | 'rewinds'>, checkpoint: Checkpoint): void
}

export class Reconciler {
  readonly #applied = new Map<RunId, AppliedRun>()
  #training: readonly RunId[] = []
  #working: Promise<void> | null = null
  #again = false

  constructor(
    private readonly store: LabStore,
    private readonly connection: Connection,
    private readonly onError: (error: ErrorInfo, runId: RunId | null) => void,
    private readonly keeper: RunKeeper | null = null,
  ) {}

  /** Resolves once the engine is where the store was when this was called. Rejects when the engine is lost. */
  reconcile(): Promise<void> {
    this.#again = true
    this.#working ??= this.#work().finally(() => {
      this.#working = null
    })
    return this.#working
  }

  /** Whether the engine has this run as the store has it, apart from what can be adjusted. */
  has({id, generation, rewinds}: Run): boolean {
    const applied = this.#applied.get(id)
    return (
      applied !== undefined &&
      !applied.failed &&
      applied.generation === generation &&
      applied.rewinds === rewinds
    )
  }

  /** The engine has stopped training a run by itself. */
  ended(id: RunId): void {
    if (!this.#training.includes(id)) return
    this.#trainingIs(this.#training.filter((other) => other !== id))
    this.store.setState(({training}) => ({training: training.filter((other) => other !== id)}))
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false
      await this.#pass()
    }
  }

  async #pass(): Promise<void> {
    const {runs, training} = this.store.getState()
    if (this.#training.length > 0 && !same(this.#training.join(), training.join())) await this.#pause()
    for (const id of this.#applied.keys()) if (!runs[id]) await this.#remove(id)
    for (const run of Object.values(runs)) await this.#reconcileRun(run)
    await this.#train(this.store.getState().training)
  }

  async #reconcileRun(run: Run): Promise<void> {
    const applied = this.#applied.get(run.id)
    if (!applied || applied.generation !== run.generation) return this.#create(run)
    if (applied.failed) return
    if (applied.rewinds !== run.rewinds) await this.#rewind(run)
    if (applied.spec !== run.spec) await this.#adjust(run, applied.spec)
    if (applied.watch !== run.watch) await this.#watch(run)
  }

  async #create(run: Run): Promise<void> {
    const {id, generation, rewinds} = run
    if (this.#applied.has(id)) await this.#remove(id)
    const from = run.checkpoint
    const wanted = from ? backAt(run.spec, from) : rewound(run)
    const spec = from?.spec ?? wanted
    const summary = await this.#try(id, (engine) => createRun(engine, id, spec, from))
    this.#applied.set(id, {generation, rewinds, spec, watch: null, failed: summary === null})
    const now = this.store.getState().runs[id]
    if (now?.generation !== generation || summary === null) return
    setRun(this.store, id, {summary, ...(now.spec === run.spec && {spec: wanted})})
    await this.#reconcileRun({...run, spec: wanted})
  }

  async #remove(id: RunId): Promise<void> {
    await this.#keep(id)
    this.#applied.delete(id)
    await this.#try(id, (engine) => engine.removeRun(id))
  }

  async #rewind({id, rewinds}: Run): Promise<void> {
    await this.#keep(id)
    await this.#try(id, (engine) => engine.rewind([id]))
    this.#update(id, {rewinds})
  }

  /** What a run has learnt is kept before it is thrown away. */
  async #keep(id: RunId): Promise<void> {
    const applied = this.#applied.get(id)
    if (!applied || applied.failed || !this.keeper?.wants(applied)) return
    const checkpoint = await this.#try(id, (engine) => engine.checkpoint(id))
    if (checkpoint) this.keeper.keep(applied, checkpoint)
  }

  async #adjust(run: Run, before: RunSpec): Promise<void> {
    const {id, spec} = run
    this.#update(id, {spec})
    const dropped = before.changes !== undefined && spec.changes === undefined
    if (effectOf(before, spec) === null && !dropped) return
    const values = changes(before, spec)
    const summary = await this.#try(id, (engine) =>
      dropped ? engine.adjust(id, values, []) : engine.adjust(id, values),
    )
    if (summary) {
      withdrawAlertsOf(this.store, id, ['bad-spec'])
      return setRun(this.store, id, {summary})
    }
    this.#update(id, {spec: before})
    setRun(this.store, id, {spec: before})
  }

  async #watch({id, watch}: Run): Promise<void> {
    this.#update(id, {watch})
    await this.#try(id, (engine) => engine.watch(id, watch))
  }

  async #pause(): Promise<void> {
    this.#trainingIs([])
    await this.#try(null, (engine) => engine.pause())
  }

  async #train(ids: readonly RunId[]): Promise<void> {
    if (ids.length === 0 || same(ids.join(), this.#training.join())) return
    // Before the call: the engine may tell that a run has ended before it says that it has begun.
    this.#trainingIs(ids)
    const begun = await this.#try(null, async (engine) => {
      await engine.train(ids)
      return true
    })
    if (begun) return
    this.#trainingIs([])
    this.store.setState({training: []})
  }

  #trainingIs(ids: readonly RunId[]): void {
    this.#training = ids
    this.connection.expectEvents(ids.length > 0)
  }

  #update(id: RunId, change: Partial<AppliedRun>): void {
    const applied = this.#applied.get(id)
    if (applied) this.#applied.set(id, {...applied, ...change})
  }

  /** The engine's answer; null where it refuses, which becomes an alert. Rejects when the engine is lost. */
  async #try<T>(id: RunId | null, order: (engine: Engine) => Promise<T>): Promise<T | null> {
    try {
      return await this.connection.call(order)
    } catch (reason) {
      const error = errorInfoOf(reason)
      if (this.connection.failure) throw error
      this.onError(error, id)
      return null
    }
  }
}

function createRun(engine: Engine, id: RunId, spec: RunSpec, from: Checkpoint | null) {
  return from ? engine.createRun(id, spec, from) : engine.createRun(id, spec)
}

function changes(from: RunSpec, to: RunSpec): ParameterValues {
  const changed = Object.entries(to.parameters).filter(([name, value]) => !same(value, from.parameters[name]))
  return Object.fromEntries(changed)
}
