/** One attempt at having an engine: started, opened, and brought to what the store says. */
import type {BackendName} from '../../contract/backend'
import type {EngineEvent} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import type {RunId} from '../../contract/spec'
import {errorInfoOf} from '../error-info'
import {raiseAlert} from '../store/alerting'
import {type LabStore, setBackend} from '../store/store'
import {Connection, type EngineFailure, type EngineWorker} from './connection'
import {EngineEvents} from './engine-events'
import {Reconciler, type RunKeeper} from './reconciler'
import type {StartOptions} from './recovery'
import type {Clock} from './watchdog'

/** What the lab needs from its environment; tests have one of their own. */
export interface Environment {
  startEngine(): EngineWorker
  dataUrl(): string
  readonly clock: Clock
  wait(milliseconds: number): Promise<void>
  /** Calls back once what is in the store has been drawn. */
  afterFrame(drawn: () => void): void
}

/** An engine that is up. */
export interface Session {
  readonly connection: Connection
  readonly reconciler: Reconciler
  readonly backend: BackendName
}

/** Why there is none. */
export interface FailedSession {
  readonly session: null
  readonly error: ErrorInfo
  readonly failure: EngineFailure
  /** Whether the engine is well and only the backend cannot be had. */
  readonly refused: boolean
  /** Which backend was in use or asked for, where that is known. */
  readonly backend: BackendName | null
}

export type SessionResult = {readonly session: Session} | FailedSession

/** Who is told of what an engine does by itself. */
export interface Observer {
  lost(connection: Connection, failure: EngineFailure): void
  advanced(): void
  snapshotStored(id: RunId): void
  readonly keeper: RunKeeper | null
}

/** Starts an engine, opens it, and brings it to what the store says. Never rejects: a failure is a result. */
export async function startSession(
  start: StartOptions,
  store: LabStore,
  environment: Environment,
  observer: Observer,
): Promise<SessionResult> {
  await environment.wait(start.delay)
  const connection = new Connection(environment.startEngine(), observer, environment.clock, start.slowness)
  const reconciler = new Reconciler(
    store,
    connection,
    (error, id) => raiseAlert(store, error, id),
    observer.keeper,
  )
  let backend = start.backend === 'auto' ? null : start.backend
  try {
    const options = {backend: start.backend, dataUrl: environment.dataUrl(), avoid: start.avoid}
    const report = await connection.open(
      options,
      eventListener({start, store, environment, observer}, connection, reconciler),
    )
    backend = report.backend
    setBackend(store, {report})
    if (!start.resume) store.setState({training: []})
    await reconciler.reconcile()
    return {session: {connection, reconciler, backend}}
  } catch (reason) {
    const error = errorInfoOf(reason)
    connection.close()
    const refused = error.code === 'backend-missing' || error.code === 'backend-wrong'
    const failure = connection.failure ?? {kind: 'died', message: error.message}
    return {session: null, error, failure, refused, backend}
  }
}

/** What a session is started for, and what it has to work with. */
interface SessionContext {
  readonly start: StartOptions
  readonly store: LabStore
  readonly environment: Environment
  readonly observer: Observer
}

/** Listens to the engine: what it tells goes into the store. */
function eventListener(
  {start, store, environment, observer}: SessionContext,
  connection: Connection,
  reconciler: Reconciler,
) {
  const events: EngineEvents = new EngineEvents(store, {
    ended: (id) => reconciler.ended(id),
    stopped: (id) => {
      const saving = connection.call((engine) => engine.checkpoint(id))
      saving.then(
        (checkpoint) => events.save(id, checkpoint),
        () => {
          // What was saved before it must do: the loss of the engine is told by others.
        },
      )
    },
    advanced: () => observer.advanced(),
    snapshotStored: (id) => {
      environment.afterFrame(() => connection.call((engine) => engine.acknowledge(id)).catch(() => {}))
      observer.snapshotStored(id)
    },
    isCurrent: (run) => reconciler.has(run),
    error: (error, runId) => {
      if (error.code === 'backend-lost') connection.lose({kind: 'backend', message: error.message})
      // A backend that only recovery asked for is not missed.
      else if (error.code !== 'backend-missing' || start.backend === store.getState().backend.choice)
        raiseAlert(store, error, runId)
    },
  })
  return (event: EngineEvent) => events.handle(event)
}
