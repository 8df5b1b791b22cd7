/** One engine's life, from the page's side: calls with deadlines, and one verdict when it is lost. */
import {type Endpoint, proxy, type Remote, wrap} from 'comlink'
import type {BackendReport} from '../../contract/backend'
import type {EngineApi, EngineListener, EngineOptions} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import {errorInfoOf} from '../error-info'
import {type Clock, Watchdog} from './watchdog'

/** The worker that an engine runs in; in tests the other end of a channel. */
export interface EngineWorker {
  readonly endpoint: Endpoint
  /** Tells when the worker breaks down by itself. */
  onCrash(told: (message: string) => void): void
  end(): void
}

/** How an engine was lost. */
export interface EngineFailure {
  readonly kind: 'died' | 'silent' | 'backend'
  readonly message: string
}

export type Engine = Remote<EngineApi>

/** Seconds of silence that calls may take, before a slower machine is given more. */
export const timeouts = {open: 120, measure: 120, data: 60, call: 20, training: 10}

export class Connection {
  readonly #engine: Engine
  readonly #watchdog: Watchdog
  /** How to tell those who wait that no answer will come. */
  readonly #waiting = new Set<(error: ErrorInfo) => void>()
  #closed = false
  #failure: EngineFailure | null = null
  #stopExpecting: (() => void) | null = null

  constructor(
    private readonly worker: EngineWorker,
    private readonly observer: {lost(connection: Connection, failure: EngineFailure): void},
    clock: Clock,
    /** Stretches all deadlines; grows where silence turned out to be slowness. */
    private readonly slowness = 1,
  ) {
    this.#engine = wrap<EngineApi>(worker.endpoint)
    this.#watchdog = new Watchdog(clock, (seconds) => {
      this.lose({kind: 'silent', message: `no answer for ${seconds} seconds`})
    })
    worker.onCrash((message) => this.lose({kind: 'died', message}))
  }

  open(options: EngineOptions, listener: EngineListener): Promise<BackendReport> {
    const heard: EngineListener = (event) => {
      if (this.#closed) return
      this.#watchdog.heard()
      listener(event)
    }
    return this.call((engine) => engine.open(options, proxy(heard)), timeouts.open)
  }

  /** Asks the engine. Settles in any case: when the engine is lost, with `worker-lost`. @throws ErrorInfo */
  async call<T>(question: (engine: Engine) => Promise<T>, seconds = timeouts.call): Promise<T> {
    const answered = this.#watchdog.awaiting(seconds * this.slowness)
    try {
      return await this.#unlessLost(question)
    } catch (reason) {
      const error = errorInfoOf(reason)
      if (error.code === 'backend-lost') this.lose({kind: 'backend', message: error.message})
      throw error
    } finally {
      answered()
      this.#watchdog.heard()
    }
  }

  /** While a run trains, the engine has something to say all the time. */
  expectEvents(expected: boolean): void {
    this.#stopExpecting?.()
    this.#stopExpecting = expected ? this.#watchdog.expecting(timeouts.training * this.slowness) : null
  }

  /** How this engine was lost; null while it lives. */
  get failure(): EngineFailure | null {
    return this.#failure
  }

  /** Gives the engine up: all that waits for it is told, and the worker ends. */
  lose(failure: EngineFailure): void {
    if (this.#closed) return
    this.#failure = failure
    this.close(failure.message)
    this.observer.lost(this, failure)
  }

  /** Ends the worker without a verdict. */
  close(message = 'closed'): void {
    if (this.#closed) return
    this.#closed = true
    this.#watchdog.stop()
    this.worker.end()
    for (const reject of this.#waiting) reject({code: 'worker-lost', message, hint: ''})
  }

  /** Ends the worker and tells nobody: what a crash looks like from here. */
  killWorker(): void {
    this.worker.end()
  }

  /** Not a race with one long promise: that would hold on to every answer until the end. */
  #unlessLost<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#closed) return reject({code: 'worker-lost', message: 'the engine is lost', hint: ''})
      this.#waiting.add(reject)
      question(this.#engine)
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject))
    })
  }
}
