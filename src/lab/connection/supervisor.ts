/**
 * Keeps an engine running. Whatever becomes of one (killed, hung, its GPU gone), a new one is started and
 * brought to what the store says; the person is told what happened, what was saved and what goes on.
 */
import type {BackendChoice, BackendName} from '../../contract/backend'
import {testCount} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import {errorInfoOf} from '../error-info'
import {raiseAlert, raiseRecovery, withdrawRecoveries} from '../store/alerting'
import {type LabStore, setBackend} from '../store/store'
import {type Connection, type Engine, type EngineFailure, timeouts} from './connection'
import type {RunKeeper} from './reconciler'
import {FailureHistory, type StartOptions} from './recovery'
import {type Environment, type FailedSession, type Session, startSession} from './session'

export class Supervisor {
  readonly #failures = new FailureHistory()
  #session: Session | null = null
  /** Settles when an engine is up and knows what the store says; rejects when none can be started. */
  #ready: Promise<Session> | null = null

  constructor(
    private readonly store: LabStore,
    private readonly environment: Environment,
    /** Called after every snapshot, once it is in the store. */
    private readonly onSnapshot: (id: RunId) => void = () => {},
    readonly keeper: RunKeeper | null = null,
  ) {}

  /** Starts an engine where none is running; also after it was given up. */
  start(): void {
    const {state, choice} = this.store.getState().backend
    if (this.#ready && state !== 'failed') return
    this.#failures.forgive(choice)
    setBackend(this.store, {state: 'starting'})
    this.#ready = this.#settle(this.#up(this.#failures.optionsFor(choice), false), null)
  }

  /** Brings the engine to what the store says. Settles when it is there, or given up; never rejects. */
  async reconcile(): Promise<void> {
    try {
      const {reconciler} = await this.#engine()
      await reconciler.reconcile()
    } catch {
      // The engine is lost. The next one is brought there before anything else is asked of it.
      await this.#engine().catch(() => {})
    }
  }

  /** Seconds that an answer may take: some wait until the test digits have arrived. */
  get #timeout(): number {
    return this.store.getState().data.testImages < testCount ? timeouts.data : timeouts.call
  }

  /**
   * Asks about a run, or with null about nothing in particular; once more where the engine is lost meanwhile.
   * @throws ErrorInfo
   */
  async ask<T>(id: RunId | null, question: (engine: Engine) => Promise<T>, seconds?: number): Promise<T> {
    const first = await this.#engine()
    try {
      return await this.#askOn(first, id, question, seconds)
    } catch (reason) {
      if (!first.connection.failure) throw reason
      return this.#askOn(await this.#engine(), id, question, seconds)
    }
  }

  /** The person has chosen a backend: one that failed before may be tried again. */
  forgive(choice: BackendChoice): void {
    this.#failures.forgive(choice)
  }

  /** Ends the engine without telling anyone, as a crash would: for practising recovery. */
  killEngine(): void {
    this.#session?.connection.killWorker()
  }

  #engine(): Promise<Session> {
    if (!this.#ready) this.start()
    return this.#ready ?? Promise.reject(errorInfoOf('no engine'))
  }

  async #askOn<T>(
    {connection, reconciler}: Session,
    id: RunId | null,
    question: (engine: Engine) => Promise<T>,
    seconds?: number,
  ): Promise<T> {
    const run = id === null ? null : this.store.getState().runs[id]
    if (run && !reconciler.has(run)) await reconciler.reconcile()
    return connection.call(question, seconds ?? this.#timeout)
  }

  /** Tries until an engine is up. @throws ErrorInfo where it is given up */
  async #up(first: StartOptions, recovering: boolean): Promise<Session> {
    for (let start = first; ; ) {
      const made = await startSession(start, this.store, this.environment, this)
      if (made.session) return made.session
      const next = this.#after(made, start)
      if (!next) throw made.error
      if (made.refused && !recovering) raiseAlert(this.store, made.error, null)
      start = next
    }
  }

  #after(made: FailedSession, start: StartOptions): StartOptions | null {
    if (!made.refused) return this.#failures.after(made.failure, made.backend, start.backend)
    if (start.backend === 'auto') return null
    this.#failures.refused(start.backend)
    return this.#failures.optionsFor(start.backend)
  }

  /** Called by a connection's end, whichever engine it was. */
  lost(connection: Connection, failure: EngineFailure): void {
    if (this.#session?.connection !== connection) return
    this.#session = null
    const {report, choice} = this.store.getState().backend
    const from = report?.backend ?? null
    setBackend(this.store, {state: 'recovering', checking: false})
    const start = this.#failures.after(failure, from, choice)
    const up = start ? this.#up(start, true) : Promise.reject(errorInfoOf(failure.message))
    this.#ready = this.#settle(up, {failure, from})
  }

  advanced(): void {
    this.#failures.advanced()
  }

  snapshotStored(id: RunId): void {
    this.onSnapshot(id)
  }

  #settle(
    up: Promise<Session>,
    cause: {failure: EngineFailure; from: BackendName | null} | null,
  ): Promise<Session> {
    const settled = up.then(
      (session) => {
        this.#session = session
        setBackend(this.store, {state: 'ready'})
        // That none could be started is no longer so.
        withdrawRecoveries(this.store)
        if (cause) raiseRecovery(this.store, cause.failure, cause.from, session.backend)
        return session
      },
      (reason) => {
        this.store.setState({training: []})
        setBackend(this.store, {state: 'failed'})
        const failure: EngineFailure = cause?.failure ?? {kind: 'died', message: errorInfoOf(reason).message}
        raiseRecovery(this.store, failure, cause?.from ?? null, null)
        throw reason
      },
    )
    settled.catch(() => {})
    return settled
  }
}
