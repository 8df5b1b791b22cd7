/**
 * Keeps an engine running. Whatever becomes of one (killed, hung, its GPU gone), a new one is started and
 * brought to what the store says; the person is told what happened, what was saved and what goes on.
 */
import type {BackendChoice, BackendName} from '../../contract/backend'
import {testCount} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {raise, raiseRecovery} from '../store/alerting'
import {type LabStore, setBackend} from '../store/store'
import {troubleOf} from '../troubles'
import {attempt, type Failure, type Link, type World} from './attempt'
import {type Connection, type Engine, type Loss, patience} from './connection'
import {Losses, type Plan} from './recovery'

export class Supervisor {
  readonly #losses = new Losses()
  #link: Link | null = null
  /** Settles when an engine is up and knows what the store says; rejects when none can be started. */
  #ready: Promise<Link> | null = null

  constructor(
    private readonly store: LabStore,
    private readonly world: World,
    /** Told after every snapshot, once it is in the store. */
    private readonly onPicture: (id: RunId) => void = () => {},
  ) {}

  /** Starts an engine where none is running; also after it was given up. */
  start(): void {
    const {state, choice} = this.store.getState().backend
    if (this.#ready && state !== 'failed') return
    this.#losses.forgive(choice)
    setBackend(this.store, {state: 'starting'})
    this.#ready = this.#settle(this.#up(this.#losses.plan(choice), false), null)
  }

  /** Brings the engine to what the store says. Settles when it is there, or given up; never rejects. */
  async bring(): Promise<void> {
    try {
      const {sync} = await this.#engine()
      await sync.bring()
    } catch {
      // The engine is lost. The next one is brought there before anything else is asked of it.
      await this.#engine().catch(() => {})
    }
  }

  /** Seconds that an answer may take: some wait until the test digits have arrived. */
  get #patience(): number {
    return this.store.getState().data.testImages < testCount ? patience.data : patience.call
  }

  /**
   * Asks about a run, or with null about nothing in particular; once more where the engine is lost meanwhile.
   * @throws Trouble
   */
  async ask<T>(id: RunId | null, question: (engine: Engine) => Promise<T>, seconds?: number): Promise<T> {
    const first = await this.#engine()
    try {
      return await this.#askOn(first, id, question, seconds)
    } catch (reason) {
      if (!first.connection.loss) throw reason
      return this.#askOn(await this.#engine(), id, question, seconds)
    }
  }

  /** The person has chosen a backend: one that failed before may be tried again. */
  forgive(choice: BackendChoice): void {
    this.#losses.forgive(choice)
  }

  /** Ends the engine without telling anyone, as a crash would: for practising recovery. */
  killEngine(): void {
    this.#link?.connection.endHost()
  }

  #engine(): Promise<Link> {
    if (!this.#ready) this.start()
    return this.#ready ?? Promise.reject(troubleOf('no engine'))
  }

  async #askOn<T>(
    {connection, sync}: Link,
    id: RunId | null,
    question: (engine: Engine) => Promise<T>,
    seconds?: number,
  ): Promise<T> {
    const run = id === null ? null : this.store.getState().runs[id]
    if (run && !sync.has(run)) await sync.bring()
    return connection.call(question, seconds ?? this.#patience)
  }

  /** Tries until an engine is up. @throws Trouble where it is given up */
  async #up(first: Plan, recovering: boolean): Promise<Link> {
    for (let plan = first; ; ) {
      const made = await attempt(plan, this.store, this.world, this)
      if (made.link) return made.link
      const next = this.#after(made, plan)
      if (!next) throw made.trouble
      if (made.refused && !recovering) raise(this.store, made.trouble, null)
      plan = next
    }
  }

  #after(made: Failure, plan: Plan): Plan | null {
    if (!made.refused) return this.#losses.after(made.loss, made.backend, plan.backend)
    if (plan.backend === 'auto') return null
    this.#losses.refused(plan.backend)
    return this.#losses.plan(plan.backend)
  }

  /** Called by a connection's end, whichever engine it was. */
  lost(connection: Connection, loss: Loss): void {
    if (this.#link?.connection !== connection) return
    this.#link = null
    const {report, choice} = this.store.getState().backend
    const from = report?.backend ?? null
    setBackend(this.store, {state: 'recovering', checking: false})
    const plan = this.#losses.after(loss, from, choice)
    const up = plan ? this.#up(plan, true) : Promise.reject(troubleOf(loss.message))
    this.#ready = this.#settle(up, {loss, from})
  }

  advanced(): void {
    this.#losses.advanced()
  }

  pictured(id: RunId): void {
    this.onPicture(id)
  }

  #settle(up: Promise<Link>, cause: {loss: Loss; from: BackendName | null} | null): Promise<Link> {
    const settled = up.then(
      (link) => {
        this.#link = link
        setBackend(this.store, {state: 'ready'})
        if (cause) raiseRecovery(this.store, cause.loss, cause.from, link.backend)
        return link
      },
      (reason) => {
        this.store.setState({training: []})
        setBackend(this.store, {state: 'failed'})
        const loss: Loss = cause?.loss ?? {kind: 'died', message: troubleOf(reason).message}
        raiseRecovery(this.store, loss, cause?.from ?? null, null)
        throw reason
      },
    )
    settled.catch(() => {})
    return settled
  }
}
